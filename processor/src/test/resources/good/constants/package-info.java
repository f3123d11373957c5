/** Constants where only constants may stand. */
@CodeTable("bundled:websocket")
package demo;

import io.github.codetable.CodeTable;
