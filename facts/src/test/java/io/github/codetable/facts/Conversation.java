package io.github.codetable.facts;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.OptionalInt;

/** The server's end of a WebSocket, as much of it as a client needs that opens one and closes it. */
final class Conversation {

    /** Of a frame's first byte: the only fragment, and a Close. */
    private static final byte CLOSE = (byte) 0x88;

    private static final int MASKED = 0x80;

    private final DataInputStream in;
    private final OutputStream out;

    Conversation(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = out;
    }

    OptionalInt closeCode() throws IOException {
        new Upgrade(in, out).accept();
        if (in.readByte() != CLOSE) {
            throw new IOException("no Close frame");
        }
        ByteBuffer payload = payload();
        out.write(new byte[] {CLOSE, 0});
        return payload.hasRemaining() ? OptionalInt.of(payload.getChar()) : OptionalInt.empty();
    }

    /** A client has to mask what it sends; and a Close frame is never so long that its length takes a second byte. */
    private ByteBuffer payload() throws IOException {
        byte[] payload = new byte[in.readUnsignedByte() - MASKED];
        byte[] mask = in.readNBytes(Integer.BYTES);
        in.readFully(payload);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i % mask.length];
        }
        return ByteBuffer.wrap(payload);
    }
}
