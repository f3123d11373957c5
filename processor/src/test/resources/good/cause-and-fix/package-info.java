/** Codes with causes and fixes. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
