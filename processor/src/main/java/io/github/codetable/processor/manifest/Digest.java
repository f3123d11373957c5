package io.github.codetable.processor.manifest;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * A checksum of a file's contents. It detects edits, not forgeries: whoever can forge a spec can also edit it. Two
 * checksums of 32 bits are enough for this, and cost less than a cryptographic hash.
 *
 * @param hex the CRC-32 and the CRC-32C of the bytes, 8 hexadecimal digits each
 */
public record Digest(String hex) {

    /** Returns the digest of the bytes. */
    public static Digest of(byte[] bytes) {
        return new Digest(hex(new CRC32(), bytes) + hex(new CRC32C(), bytes));
    }

    private static String hex(Checksum checksum, byte[] bytes) {
        checksum.update(bytes, 0, bytes.length);
        String digits = Long.toHexString(checksum.getValue());
        return "0".repeat(8 - digits.length()) + digits;
    }
}
