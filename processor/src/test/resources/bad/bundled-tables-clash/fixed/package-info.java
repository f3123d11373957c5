@CodeTable(value = "bundled:websocket", frameworks = {"rfc", "besthttp"})
@CodeTable(value = "graphql.yaml", frameworks = "jetty")
@CodeTable(value = "pusher.yaml", frameworks = "fastapi")
package demo;

import io.github.codetable.CodeTable;
