/** Names that look dangerous and are not. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
