package io.github.codetable.sample;

import io.github.codetable.sample.close.CloseCode;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** A WebSocket server that receives the readings of devices. It listens on a free port of the loopback address. */
final class Gateway implements AutoCloseable {

    private static final String PATH = "/readings";
    private static final Map<String, String> TOKENS = Map.of("Bearer p-8731", "pump", "Bearer v-1190", "valve");

    private final Devices devices = new Devices(TOKENS);
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);

    private Gateway() {
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        server.setHandler(WebSocketUpgradeHandler.from(
                server,
                container ->
                        container.addMapping(PATH, (request, response, callback) -> new GatewayEndpoint(devices))));
    }

    /** Starts a gateway. It runs until {@link #close()} is called. */
    static Gateway start() {
        Gateway gateway = new Gateway();
        try {
            gateway.server.start();
            return gateway;
        } catch (Exception e) {
            gateway.close();
            throw new IllegalStateException("The gateway cannot be started", e);
        }
    }

    /** Returns the address to connect to. */
    URI uri() {
        return URI.create("ws://" + connector.getHost() + ":" + connector.getLocalPort() + PATH);
    }

    /**
     * Closes all connections, as a server does before it restarts.
     *
     * @param code the close code
     * @throws IllegalArgumentException if the table does not have the code
     */
    void drain(int code) {
        CloseCode checked = CloseCode.of(code);
        for (Session session : devices.connected()) {
            session.close(checked.code(), "restarting", Callback.NOOP);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The gateway cannot be stopped", e);
        }
    }
}
