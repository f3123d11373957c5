package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Result;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/**
 * Reads the bytes of a spec, up to a size limit.
 *
 * @param name the name by which the spec was requested
 * @param location the location of the spec
 * @param displayName the location in messages
 */
record SpecFileReader(String name, URI location, String displayName) {

    /** Maximum size of a spec in MiB. The largest table is much smaller. */
    static final int MAX_MIB = 4;

    private static final int MAX_BYTES = MAX_MIB * 1024 * 1024;

    /** Reads the spec. Returns {@link Result.Unreadable} if it is too large. */
    Result read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        return bytes.length > MAX_BYTES
                ? new Result.Unreadable(
                        displayName, "is larger than " + MAX_MIB + " MiB, the limit for a spec; split the table")
                : new Result.Found(new SpecFile(name, location, bytes));
    }

    /** Returns the reason for a failure as a predicate whose subject is the location. */
    static String reason(IOException failed) {
        return "failed with " + failed;
    }
}
