/** Columns of every type, with and without a default. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
