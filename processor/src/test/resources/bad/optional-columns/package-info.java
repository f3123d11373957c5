/** Columns that cannot be optional, and values that are missing. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
