/** Package one of two with one spec. */
@CodeTable("spec.yaml")
package demo.one;

import io.github.codetable.CodeTable;
