package io.github.codetable.facts;

import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import java.util.OptionalInt;

/** Netty. It checks the code when a Close frame is created. */
final class NettyFrame implements Sender {

    @Override
    public OptionalInt sent(int code) {
        try {
            return OptionalInt.of(
                    new CloseWebSocketFrame(code, "reason").content().getUnsignedShort(0));
        } catch (IllegalArgumentException refused) {
            return OptionalInt.empty();
        }
    }
}
