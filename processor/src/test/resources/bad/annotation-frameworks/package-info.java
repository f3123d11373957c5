@CodeTable(value = "spec.yaml", frameworks = {"jety", "rfc", "spring", "rfc"})
package demo;

import io.github.codetable.CodeTable;
