/** In a module that does not read JSpecify. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
