package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Result;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that may be the requested spec. Equal candidates are the same file. */
interface Candidate {

    /** Returns the candidate's path for messages. */
    String label();

    /**
     * Reads the candidate. Returns null if the file does not exist.
     *
     * @param name the name by which the spec was requested
     */
    @Nullable
    Result read(String name);

    /** Returns the candidate with the given relative path in the same folder. */
    Candidate beside(String name);

    /** Returns the candidate's path on disk, or null if only the compiler can resolve it. */
    default @Nullable Path file() {
        return null;
    }

    /** Returns the origin of a spec that was read from this candidate. */
    Origin origin(SpecFile found);
}
