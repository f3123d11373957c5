/** A case. */
@CodeTable(value = "spec.yaml", frameworks = {"rfc", "spring", "jetty"})
package demo;

import io.github.codetable.CodeTable;
