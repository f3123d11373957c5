/** Deprecated rows and frameworks. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
