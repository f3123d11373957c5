/** Several tables in one package. */
@CodeTable("exits.yaml")
@CodeTable(value = "phases.yaml", frameworks = "plain")
@CodeTable(value = "tables/levels.yaml", frameworks = {})
package demo;

import io.github.codetable.CodeTable;
