/** Columns of each type that may have no value. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
