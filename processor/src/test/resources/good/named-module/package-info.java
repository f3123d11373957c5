/** In a named module. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
