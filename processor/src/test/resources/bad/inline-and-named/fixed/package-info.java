@CodeTable(value = "spec.yaml")
package demo;

import io.github.codetable.CodeTable;
