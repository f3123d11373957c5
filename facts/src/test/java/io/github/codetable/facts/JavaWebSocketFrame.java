package io.github.codetable.facts;

import java.nio.ByteBuffer;
import java.util.OptionalInt;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;

/** Java-WebSocket, which checks the Close frame that it makes of the code. */
final class JavaWebSocketFrame implements Sender {

    @Override
    public OptionalInt sent(int code) {
        CloseFrame frame = new CloseFrame();
        // Without a reason it refuses 1007.
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
