/** Answers for any code: values of rows, ranges and defaults, and texts at run time. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
