package io.github.codetable.facts;

import java.nio.ByteBuffer;
import java.util.OptionalInt;
import org.eclipse.jetty.websocket.core.CloseStatus;

/** Jetty. It creates a Close frame without a code if the code must not be sent. */
final class JettyFrame implements Sender {

    @Override
    public OptionalInt sent(int code) {
        ByteBuffer payload = CloseStatus.toFrame(code, "reason").getPayload();
        return payload.hasRemaining() ? OptionalInt.of(payload.getChar()) : OptionalInt.empty();
    }
}
