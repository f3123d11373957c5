@CodeTable("spec.yaml")
@CodeTable("other.yaml")
@CodeTable("again.yaml")
package demo;

import io.github.codetable.CodeTable;
