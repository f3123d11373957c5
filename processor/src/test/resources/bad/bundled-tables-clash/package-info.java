@CodeTable("bundled:websocket")
@CodeTable(value = "bundled:graphql-ws", frameworks = {"rfc", "jetty"})
@CodeTable(value = "bundled:pusher", frameworks = "jetty")
package demo;

import io.github.codetable.CodeTable;
