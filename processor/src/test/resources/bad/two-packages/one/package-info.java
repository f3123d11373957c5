@CodeTable("spec.yaml")
package demo.one;

import io.github.codetable.CodeTable;
