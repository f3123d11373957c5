/** A notation that does not exist. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
