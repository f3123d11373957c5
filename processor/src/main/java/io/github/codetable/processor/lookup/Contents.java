package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/**
 * Reads what a place has, up to a limit.
 *
 * @param name the name that was asked for
 * @param location where the spec is
 * @param where the same for messages
 */
record Contents(String name, URI location, String where) {

    /** The size in MiB from which on a file is taken for something else than a spec; the largest table is far below. */
    static final int LIMIT_MIB = 4;

    private static final int LIMIT = LIMIT_MIB * 1024 * 1024;

    /** The spec, or that it is too large; an exception is for the place to judge. */
    Answer read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        return bytes.length > LIMIT
                ? new Answer.Unreadable(where, "is larger than " + LIMIT_MIB + " MiB, the limit for a spec")
                : new Answer.Found(new SpecFile(name, location, bytes));
    }

    /** Why reading failed, as a clause that follows the place. */
    static String reason(IOException failed) {
        return "failed with " + failed;
    }
}
