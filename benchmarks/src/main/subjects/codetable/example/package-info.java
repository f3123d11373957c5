@CodeTable(value = "bundled:websocket", frameworks = {"rfc", "fastapi", "besthttp"})
package example;

import io.github.codetable.CodeTable;
