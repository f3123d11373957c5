package io.github.codetable.sample;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The client's end of one connection, which remembers how the connection ended. */
final class Caller {

    private static final long PATIENCE_SECONDS = 20;

    private final Ear ear = new Ear();
    private final WebSocket socket;

    /**
     * Calls the gateway.
     *
     * @param headers names and values, in turns
     */
    Caller(HttpClient client, URI gateway, String... headers) {
        WebSocket.Builder builder = client.newWebSocketBuilder();
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        socket = await(builder.buildAsync(gateway, ear));
    }

    /** Returns as soon as the gateway has let this caller in. */
    Caller welcomed() {
        await(ear.welcome);
        return this;
    }

    Caller send(String text) {
        await(socket.sendText(text, true));
        return this;
    }

    Caller send(byte... reading) {
        await(socket.sendBinary(ByteBuffer.wrap(reading), true));
        return this;
    }

    /** Starts to close the connection, with that code if this client may send it; the gateway answers with the same one. */
    Caller hangUp(int code, String reason) {
        ClientCode sent = ClientCode.of(code, reason);
        await(socket.sendClose(sent.code(), sent.reason()));
        return this;
    }

    /** Waits until the connection is closed, and says how. */
    CloseReport ending() {
        return await(ear.ending);
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The gateway did not answer as expected", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the gateway was to answer", e);
        }
    }

    /** Hears what the gateway says. */
    private static final class Ear implements WebSocket.Listener {

        private final CompletableFuture<Void> welcome = new CompletableFuture<>();
        private final CompletableFuture<CloseReport> ending = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            welcome.complete(null);
            return WebSocket.Listener.super.onText(socket, text, last);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            ending.complete(CloseReport.of(code, reason));
            return WebSocket.Listener.super.onClose(socket, code, reason);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            welcome.completeExceptionally(error);
            ending.completeExceptionally(error);
        }
    }
}
