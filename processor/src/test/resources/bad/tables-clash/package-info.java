@CodeTable("spec.yaml")
@CodeTable("other.yaml")
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
