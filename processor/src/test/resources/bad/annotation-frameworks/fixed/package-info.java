@CodeTable(value = "spec.yaml", frameworks = {"jetty", "rfc", "spring"})
package demo;

import io.github.codetable.CodeTable;
