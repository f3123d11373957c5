package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Answer;
import java.nio.file.Path;
import java.util.Optional;

/** One place that may have a spec; equal places have the same one. */
interface Candidate {

    /** What the list of the places tried says. */
    String label();

    /** What is there; empty for nothing, so that the search goes on. */
    Optional<Answer> look(String name);

    /** The place of another spec in the same folder. */
    Candidate beside(String name);

    /** The file that it is; empty when only the compiler knows. */
    default Optional<Path> asFile() {
        return Optional.empty();
    }

    /** Where what it had can be looked for again. */
    Origin origin(SpecFile hit);
}
