/** Codes and ranges at the ends of int. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
