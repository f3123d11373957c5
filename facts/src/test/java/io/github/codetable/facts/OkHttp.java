package io.github.codetable.facts;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** OkHttp. A server reports the code that arrives. */
final class OkHttp implements Sender {

    private final OkHttpClient client = new OkHttpClient.Builder()
            .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
            .build();
    private final LoopbackServer server;

    OkHttp(LoopbackServer server) {
        this.server = server;
    }

    @Override
    public OptionalInt sent(int code) throws InterruptedException {
        Opening opening = new Opening();
        Request request = new Request.Builder().url(server.uri().toString()).build();
        WebSocket socket = client.newWebSocket(request, opening);
        // The server notices a cancellation only if the WebSocket is open.
        opening.opened.join();
        try {
            socket.close(code, "reason");
        } catch (IllegalArgumentException refused) {
            socket.cancel();
        }
        return server.received();
    }

    private static final class Opening extends WebSocketListener {

        private final CompletableFuture<Response> opened = new CompletableFuture<>();

        @Override
        public void onOpen(WebSocket socket, Response response) {
            opened.complete(response);
        }

        @Override
        public void onFailure(WebSocket socket, Throwable failure, Response response) {
            opened.completeExceptionally(failure);
        }
    }
}
