package io.github.codetable.processor.manifest;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Stands for the contents of a file. It is there to notice edits, not forgeries: who can forge a spec can write what he
 * wants into it. Two checksums of 32 bits each do for that, and cost a build nothing.
 *
 * @param hex the CRC-32 and the CRC-32C of its bytes, 8 digits each
 */
public record Digest(String hex) {

    /** That of some bytes. */
    public static Digest of(byte[] bytes) {
        return new Digest(hex(new CRC32(), bytes) + hex(new CRC32C(), bytes));
    }

    private static String hex(Checksum checksum, byte[] bytes) {
        checksum.update(bytes, 0, bytes.length);
        String digits = Long.toHexString(checksum.getValue());
        return "0".repeat(8 - digits.length()) + digits;
    }
}
