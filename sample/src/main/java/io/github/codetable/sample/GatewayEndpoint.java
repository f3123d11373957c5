package io.github.codetable.sample;

import io.github.codetable.sample.close.GatewayCloseCodes;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.UpgradeRequest;

/**
 * The server's side of one connection. It accepts or refuses the device, receives its readings, and closes the
 * connection with the codes of the gateway.
 *
 * <p>The class is public because Jetty calls it from another package.
 */
public final class GatewayEndpoint extends Session.Listener.AbstractAutoDemanding {

    /** The maximum size of a reading in bytes. */
    static final int MAX_READING_BYTES = 1024;

    /** The number of readings after which the gateway closes a connection. */
    static final int MAX_READINGS = 3;

    private final Devices devices;
    private int readings;

    GatewayEndpoint(Devices devices) {
        this.devices = devices;
    }

    @Override
    public void onWebSocketOpen(Session session) {
        super.onWebSocketOpen(session);
        UpgradeRequest request = session.getUpgradeRequest();
        Optional<String> device = devices.nameOf(request.getHeader("Authorization"));
        // Only browsers send an Origin header, and web pages must not connect.
        if (request.getOrigin() != null) {
            close(GatewayCloseCodes.POLICY_VIOLATION, "web page");
        } else if (device.isEmpty()) {
            close(GatewayCloseCodes.UNAUTHORIZED, "no token");
        } else {
            welcome(device.get());
        }
    }

    private void welcome(String name) {
        devices.signIn(name, getSession())
                .ifPresent(
                        earlier -> earlier.close(GatewayCloseCodes.SESSION_REPLACED, "newer session", Callback.NOOP));
        getSession().sendText("welcome, " + name, Callback.NOOP);
    }

    @Override
    public void onWebSocketText(String message) {
        close(GatewayCloseCodes.UNSUPPORTED_DATA, "not binary");
    }

    @Override
    public void onWebSocketBinary(ByteBuffer reading, Callback callback) {
        if (!reading.hasRemaining()) {
            close(GatewayCloseCodes.NORMAL_CLOSURE, "all received");
        } else if (reading.remaining() > MAX_READING_BYTES) {
            close(GatewayCloseCodes.MESSAGE_TOO_BIG, reading.remaining() + " bytes");
        } else if (++readings == MAX_READINGS) {
            close(GatewayCloseCodes.SESSION_LIMIT, readings + " readings");
        }
        callback.succeed();
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        devices.signOut(getSession());
        callback.succeed();
    }

    private void close(int code, String reason) {
        getSession().close(code, reason, Callback.NOOP);
    }
}
