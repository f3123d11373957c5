@CodeTable("spec.yaml")
package demo.two;

import io.github.codetable.CodeTable;
