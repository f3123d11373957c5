/** Package two of two with one spec. */
@CodeTable("spec.yaml")
package demo.two;

import io.github.codetable.CodeTable;
