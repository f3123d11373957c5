package io.github.codetable.facts;

import io.github.codetable.facts.close.CloseCode;

/** The senders of the column refusedBy. */
final class Senders {

    private final LoopbackServer server;
    private final RecordedSenders recorded = new RecordedSenders();

    Senders(LoopbackServer server) {
        this.server = server;
    }

    Sender of(CloseCode.RefusedBy name) {
        return switch (name) {
            case JDK_CLIENT -> new JdkClient(server);
            case OKHTTP -> new OkHttp(server);
            case JAVA_WEBSOCKET -> new JavaWebSocketFrame();
            case NETTY -> new NettyFrame();
            case JETTY -> new JettyFrame();
            case ARMERIA -> new ArmeriaFrame();
            case BROWSER, WS, WEBSOCKETS, FAYE, AUTOBAHN, CODER, DART, LIBSOUP_CLIENT, LIBSOUP_SERVER ->
                recorded.of(name.name());
        };
    }
}
