package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Answer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that may be the spec. Equal candidates are the same file. */
interface Candidate {

    /** Returns the candidate's path for the message that lists all tried paths. */
    String label();

    /**
     * Reads the candidate. Returns null if the file does not exist.
     *
     * @param name the name by which the spec was requested
     */
    @Nullable
    Answer read(String name);

    /** Returns the candidate with the given relative path in the same folder. */
    Candidate beside(String name);

    /** Returns the candidate's path on disk, or null if only the compiler can resolve it. */
    default @Nullable Path file() {
        return null;
    }

    /** Returns the origin at which a later build can read the given spec again, which was read from this candidate. */
    Origin origin(SpecFile found);
}
