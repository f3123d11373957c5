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

/** The client's side of one connection to the gateway. */
final class Client {

    private static final long TIMEOUT_SECONDS = 20;

    private final Listener listener = new Listener();
    private final WebSocket socket;

    /**
     * Connects to the gateway.
     *
     * @param headers the names and values of HTTP headers, in turns
     */
    Client(HttpClient client, URI gateway, String... headers) {
        WebSocket.Builder builder = client.newWebSocketBuilder();
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        socket = await(builder.buildAsync(gateway, listener));
    }

    /** Waits until the gateway has accepted the device. */
    Client awaitWelcome() {
        await(listener.welcome);
        return this;
    }

    Client send(String text) {
        await(socket.sendText(text, true));
        return this;
    }

    Client send(byte... reading) {
        await(socket.sendBinary(ByteBuffer.wrap(reading), true));
        return this;
    }

    /** Closes the connection. The gateway answers with the code that it receives. */
    Client close(int code, String reason) {
        CloseFrame frame = CloseFrame.forJdkClient(code, reason);
        await(socket.sendClose(frame.code(), frame.reason()));
        return this;
    }

    /** Waits until the connection is closed, and returns how it ended. */
    CloseReport awaitClose() {
        return await(listener.close);
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The gateway did not answer as expected", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the gateway", e);
        }
    }

    /** Completes the futures when the gateway accepts the device, and when the connection ends. */
    private static final class Listener implements WebSocket.Listener {

        private final CompletableFuture<Void> welcome = new CompletableFuture<>();
        private final CompletableFuture<CloseReport> close = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            welcome.complete(null);
            return WebSocket.Listener.super.onText(socket, text, last);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            close.complete(CloseReport.of(code, reason));
            return WebSocket.Listener.super.onClose(socket, code, reason);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            welcome.completeExceptionally(error);
            close.completeExceptionally(error);
        }
    }
}
