/** In a module that reads JSpecify. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
