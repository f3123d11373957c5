@CodeTable("bundled:websocket")
package demo;

import io.github.codetable.CodeTable;
