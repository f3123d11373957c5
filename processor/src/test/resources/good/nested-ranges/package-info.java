/** Ranges inside ranges, and what rows inherit from them. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
