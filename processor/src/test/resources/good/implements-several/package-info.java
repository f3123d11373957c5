/** Several interfaces, and every way in which their methods are answered. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
