/** Codes that are invalid in a hexadecimal table. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
