package io.github.codetable.facts;

import java.util.List;

/** All holders of the bundled tables. */
final class Holders {

    List<Holder> all() {
        return List.of(
                new Holder("close", "actix", "ActixCloseCodes"),
                new Holder("close", "aiohttp", "AiohttpCloseCodes"),
                new Holder("close", "akka", "AkkaCloseCodes"),
                new Holder("close", "apple", "AppleCloseCodes"),
                new Holder("close", "autobahn", "AutobahnCloseCodes"),
                new Holder("close", "axum", "AxumCloseCodes"),
                new Holder("close", "besthttp", "BestHttpCloseCodes"),
                new Holder("close", "chromium", "ChromiumCloseCodes"),
                new Holder("close", "dotnet", "DotNetCloseCodes"),
                new Holder("close", "fastapi", "FastApiCloseCodes"),
                new Holder("close", "fasthttp", "FasthttpCloseCodes"),
                new Holder("close", "faye", "FayeCloseCodes"),
                new Holder("close", "gobwas", "GobwasCloseCodes"),
                new Holder("close", "gorilla", "GorillaCloseCodes"),
                new Holder("close", "jakarta", "JakartaCloseCodes"),
                new Holder("close", "java-websocket", "JavaWebSocketCloseCodes"),
                new Holder("close", "javalin", "JavalinCloseCodes"),
                new Holder("close", "jetty", "JettyCloseCodes"),
                new Holder("close", "jetty-core", "JettyCoreCloseCodes"),
                new Holder("close", "ktor", "KtorCloseCodes"),
                new Holder("close", "micronaut", "MicronautCloseCodes"),
                new Holder("close", "netty", "NettyCloseCodes"),
                new Holder("close", "pekko", "PekkoCloseCodes"),
                new Holder("close", "quarkus", "QuarkusCloseCodes"),
                new Holder("close", "ratchet", "RatchetCloseCodes"),
                new Holder("close", "rfc", "RfcCloseCodes"),
                new Holder("close", "spring", "SpringCloseCodes"),
                new Holder("close", "spring-webflux", "SpringWebFluxCloseCodes"),
                new Holder("close", "starlette-0.4", "Starlette04CloseCodes"),
                new Holder("close", "starlette-0.5", "Starlette05CloseCodes"),
                new Holder("close", "starscream", "StarscreamCloseCodes"),
                new Holder("close", "swift-nio", "SwiftNioCloseCodes"),
                new Holder("close", "tungstenite", "TungsteniteCloseCodes"),
                new Holder("close", "undertow", "UndertowCloseCodes"),
                new Holder("close", "websocket-client", "WebsocketClientCloseCodes"),
                new Holder("close", "websocket-node", "WebsocketNodeCloseCodes"),
                new Holder("close", "websocketpp", "WebsocketppCloseCodes"),
                new Holder("close", "websockets", "WebsocketsCloseCodes"),
                new Holder("close", "zio-http", "ZioHttpCloseCodes"),
                new Holder("centrifugo", "centrifugo", "CentrifugoCloseCodes"),
                new Holder("discord.gateway", "discord-gateway", "DiscordGatewayCloseCodes"),
                new Holder("discord.rpc", "discord-rpc", "DiscordRpcCloseCodes"),
                new Holder("discord.voice", "discord-voice", "DiscordVoiceCloseCodes"),
                new Holder("graphql", "graphql-ws", "GraphQlWsCloseCodes"),
                new Holder("graphql", "spring-graphql", "SpringGraphQlCloseCodes"));
    }

    Holder of(String framework) {
        return all().stream()
                .filter(holder -> holder.framework().equals(framework))
                .findFirst()
                .orElseThrow(() -> new AssertionError(framework + ": no holder is listed in Holders"));
    }
}
