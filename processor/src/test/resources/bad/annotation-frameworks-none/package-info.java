@CodeTable(value = "spec.yaml", frameworks = "rfc")
package demo;

import io.github.codetable.CodeTable;
