package io.github.codetable.facts;

import java.util.stream.Stream;

/** The frameworks whose classes are compared with the table. */
final class JvmFrameworks {

    Stream<JvmFramework> all() {
        PublishedConstants ints = new IntConstants();
        PublishedConstants code = new ConstantObjects("code");
        PublishedConstants getCode = new ConstantObjects("getCode");
        PublishedConstants scala = new ScalaObject();
        return Stream.of(
                new JvmFramework("netty", "io.netty.handler.codec.http.websocketx.WebSocketCloseStatus", code),
                new JvmFramework("spring", "org.springframework.web.socket.CloseStatus", getCode),
                new JvmFramework("spring-webflux", "org.springframework.web.reactive.socket.CloseStatus", getCode),
                new JvmFramework("jakarta", "jakarta.websocket.CloseReason$CloseCodes", getCode),
                new JvmFramework("jetty", "org.eclipse.jetty.websocket.api.StatusCode", ints),
                new JvmFramework("jetty-core", "org.eclipse.jetty.websocket.core.CloseStatus", ints.and(getCode)),
                new JvmFramework("undertow", "io.undertow.websockets.core.CloseMessage", ints),
                new JvmFramework("java-websocket", "org.java_websocket.framing.CloseFrame", ints),
                new JvmFramework("micronaut", "io.micronaut.websocket.CloseReason", getCode),
                new JvmFramework("ktor", "io.ktor.websocket.CloseReason$Codes", getCode),
                new JvmFramework("quarkus", "io.quarkus.websockets.next.CloseReason", getCode),
                new JvmFramework("pekko", "org.apache.pekko.http.impl.engine.ws.Protocol$CloseCodes$", scala),
                new JvmFramework("akka", "akka.http.impl.engine.ws.Protocol$CloseCodes$", scala),
                new JvmFramework("javalin", "io.javalin.websocket.WsCloseStatus", getCode),
                new JvmFramework("zio-http", "zio.http.WebSocketConfig$CloseStatus$", new ZioStatuses()));
    }
}
