@CodeTable(value = "spec.yaml", frameworks = "jety")
package demo;

import io.github.codetable.CodeTable;
