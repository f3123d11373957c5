package io.github.codetable.facts;

import com.linecorp.armeria.common.websocket.WebSocketCloseStatus;
import com.linecorp.armeria.common.websocket.WebSocketFrame;
import java.nio.ByteBuffer;
import java.util.OptionalInt;

/** Armeria. It checks the code when a Close frame is created. */
final class ArmeriaFrame implements Sender {

    @Override
    public OptionalInt sent(int code) {
        try {
            byte[] payload = WebSocketFrame.ofClose(WebSocketCloseStatus.valueOf(code), "reason")
                    .array();
            return OptionalInt.of(ByteBuffer.wrap(payload).getChar());
        } catch (IllegalArgumentException refused) {
            return OptionalInt.empty();
        }
    }
}
