package io.github.codetable.facts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A WebSocket server on the loopback address. It reports the code in the Close frame of each connection. */
final class LoopbackServer implements AutoCloseable {

    private static final int SECONDS = 20;

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    private final BlockingQueue<OptionalInt> received = new LinkedBlockingQueue<>();

    LoopbackServer() throws IOException {
        Thread thread = new Thread(this::serve, "loopback server");
        thread.setDaemon(true);
        thread.start();
    }

    URI uri() {
        return URI.create("ws://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    /** Returns the code of the next connection, or empty if it ended without a code. */
    OptionalInt received() throws InterruptedException {
        OptionalInt code = received.poll(SECONDS, TimeUnit.SECONDS);
        if (code == null) {
            throw new AssertionError("no connection has ended within " + SECONDS + " seconds");
        }
        return code;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                received.add(code(connection));
            } catch (IOException closed) {
                // The test has ended.
            }
        }
    }

    private static OptionalInt code(Socket connection) {
        try {
            return new ServerConnection(connection.getInputStream(), connection.getOutputStream()).closeCode();
        } catch (IOException cutOff) {
            return OptionalInt.empty();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
