/** The bundled table, as it is. */
@CodeTable("bundled:websocket")
package demo;

import io.github.codetable.CodeTable;
