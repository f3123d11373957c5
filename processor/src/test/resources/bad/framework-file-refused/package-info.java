@CodeTable(value = "spec.yaml", frameworks = {"spring"})
package demo;

import io.github.codetable.CodeTable;
