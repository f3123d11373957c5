/** Rows and names that are not texts. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
