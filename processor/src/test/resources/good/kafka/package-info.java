/** Some error codes of Kafka, which start at -1. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
