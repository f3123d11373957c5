/** Every placeholder, and names beside a pattern. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
