package io.github.codetable.sample;

import io.github.codetable.sample.close.RfcCloseCodes;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** A WebSocket server on a free port of the loopback address, which takes the readings of devices that it knows. */
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

    /** Opens a gateway, which answers until it is closed. */
    static Gateway start() {
        Gateway gateway = new Gateway();
        try {
            gateway.server.start();
            return gateway;
        } catch (Exception e) {
            gateway.close();
            throw new IllegalStateException("The gateway does not start", e);
        }
    }

    /** Where to call. */
    URI uri() {
        return URI.create("ws://" + connector.getHost() + ":" + connector.getLocalPort() + PATH);
    }

    /** Asks every device that is connected to leave, as a server does before it restarts. */
    void drain() {
        for (Session session : devices.connected()) {
            session.close(RfcCloseCodes.GOING_AWAY, "restarting", Callback.NOOP);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The gateway does not stop", e);
        }
    }
}
