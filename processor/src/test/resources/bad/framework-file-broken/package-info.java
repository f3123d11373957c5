@CodeTable(value = "spec.yaml", frameworks = {"jetty", "spring"})
package demo;

import io.github.codetable.CodeTable;
