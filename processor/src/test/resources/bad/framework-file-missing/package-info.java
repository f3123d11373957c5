@CodeTable(value = "spec.yaml", frameworks = "jetty")
package demo;

import io.github.codetable.CodeTable;
