package io.github.codetable.facts;

import java.nio.ByteBuffer;
import java.util.OptionalInt;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;

/** Java-WebSocket. It validates the Close frame. */
final class JavaWebSocketFrame implements Sender {

    @Override
    public OptionalInt sent(int code) {
        CloseFrame frame = new CloseFrame();
        // Java-WebSocket refuses 1007 without a reason.
        frame.setReason("reason");
        frame.setCode(code);
        try {
            frame.isValid();
        } catch (InvalidDataException refused) {
            return OptionalInt.empty();
        }
        ByteBuffer payload = frame.getPayloadData();
        return payload.hasRemaining() ? OptionalInt.of(payload.getChar()) : OptionalInt.empty();
    }
}
