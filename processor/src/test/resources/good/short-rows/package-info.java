/** Rows that are names, and rows that change them. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
