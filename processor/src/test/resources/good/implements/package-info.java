/** An enum that stands where a library wants an interface of its own. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
