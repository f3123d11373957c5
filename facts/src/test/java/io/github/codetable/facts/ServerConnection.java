package io.github.codetable.facts;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.OptionalInt;

/** The server's side of a WebSocket that a client opens and closes again. */
final class ServerConnection {

    /** The first byte of a Close frame with a single fragment. */
    private static final byte CLOSE = (byte) 0x88;

    private static final int MASKED = 0x80;

    private final DataInputStream in;
    private final OutputStream out;

    ServerConnection(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = out;
    }

    OptionalInt closeCode() throws IOException {
        new UpgradeRequest(in, out).accept();
        if (in.readByte() != CLOSE) {
            throw new IOException("no Close frame");
        }
        ByteBuffer payload = payload();
        out.write(new byte[] {CLOSE, 0});
        return payload.hasRemaining() ? OptionalInt.of(payload.getChar()) : OptionalInt.empty();
    }

    /** Reads the payload of a Close frame. Clients mask it, and its length fits into one byte. */
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
