/** A table with enough codes, names and ranges that lookups keep what they found. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
