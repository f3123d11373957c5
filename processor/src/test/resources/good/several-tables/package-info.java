/** Several tables in one package. */
@CodeTable("exits.yaml")
@CodeTable(value = "bundled:websocket", frameworks = "rfc")
@CodeTable(value = "tables/levels.yaml", frameworks = {})
package demo;

import io.github.codetable.CodeTable;
