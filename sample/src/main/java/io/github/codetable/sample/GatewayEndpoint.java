package io.github.codetable.sample;

import io.github.codetable.sample.close.BestHttpCloseCodes;
import io.github.codetable.sample.close.FastApiCloseCodes;
import io.github.codetable.sample.close.GatewayCloseCodes;
import io.github.codetable.sample.close.RfcCloseCodes;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.UpgradeRequest;

/**
 * One device's connection: lets it in or not, takes its readings, and decides when and why the connection ends.
 *
 * <p>Each code is written with the name that somebody knows it by, whatever the framework: the numbers are the same.
 * Public, because Jetty calls endpoints from outside their package.
 */
public final class GatewayEndpoint extends Session.Listener.AbstractAutoDemanding {

    /** The largest reading in bytes. */
    static final int LARGEST_READING = 1024;

    /** How many readings one connection may carry. */
    static final int READINGS_PER_SESSION = 3;

    private final Devices devices;
    private int readings;

    GatewayEndpoint(Devices devices) {
        this.devices = devices;
    }

    @Override
    public void onWebSocketOpen(Session session) {
        super.onWebSocketOpen(session);
        UpgradeRequest request = session.getUpgradeRequest();
        Optional<String> device = devices.named(request.getHeader("Authorization"));
        // Only browsers say an origin, and no page has business with devices.
        if (request.getOrigin() != null) {
            hangUp(FastApiCloseCodes.WS_1008_POLICY_VIOLATION, "web page");
        } else if (device.isEmpty()) {
            hangUp(RfcCloseCodes.UNAUTHORIZED, "no token");
        } else {
            welcome(device.get());
        }
    }

    private void welcome(String name) {
        devices.signIn(name, getSession())
                .ifPresent(earlier ->
                        earlier.close(GatewayCloseCodes.SESSION_REPLACED_4001, "newer session", Callback.NOOP));
        getSession().sendText("welcome, " + name, Callback.NOOP);
    }

    @Override
    public void onWebSocketText(String message) {
        hangUp(BestHttpCloseCodes.WrongDataType, "not binary");
    }

    @Override
    public void onWebSocketBinary(ByteBuffer reading, Callback callback) {
        if (!reading.hasRemaining()) {
            hangUp(FastApiCloseCodes.WS_1000_NORMAL_CLOSURE, "all received");
        } else if (reading.remaining() > LARGEST_READING) {
            hangUp(BestHttpCloseCodes.TooBigMessage, reading.remaining() + " bytes");
        } else if (++readings == READINGS_PER_SESSION) {
            hangUp(GatewayCloseCodes.SESSION_LIMIT_4002, readings + " readings");
        }
        callback.succeed();
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        devices.signOut(getSession());
        callback.succeed();
    }

    private void hangUp(int code, String reason) {
        getSession().close(code, reason, Callback.NOOP);
    }
}
