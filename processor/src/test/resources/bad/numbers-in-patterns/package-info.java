/** A pattern that makes names of negative codes. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
