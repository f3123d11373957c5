@CodeTable("spec.yaml")
@CodeTable("column.yaml")
package demo;

import io.github.codetable.CodeTable;
