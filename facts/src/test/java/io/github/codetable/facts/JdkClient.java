package io.github.codetable.facts;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;

/** The client of the running JDK. A server reports the code that arrives. */
final class JdkClient implements Sender {

    private final HttpClient client = HttpClient.newHttpClient();
    private final LoopbackServer server;

    JdkClient(LoopbackServer server) {
        this.server = server;
    }

    @Override
    public OptionalInt sent(int code) throws InterruptedException {
        WebSocket socket = client.newWebSocketBuilder()
                .buildAsync(server.uri(), new WebSocket.Listener() {})
                .join();
        try {
            socket.sendClose(code, "reason").join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof IllegalArgumentException)) {
                throw e;
            }
        } finally {
            socket.abort();
        }
        return server.received();
    }
}
