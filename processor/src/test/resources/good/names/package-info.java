/** Names of a framework: one, several, none, deprecated ones, and odd ones. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
