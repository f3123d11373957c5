package io.github.codetable.processor.lookup;

import java.util.List;

/** A list of folders in which specs are searched. */
@FunctionalInterface
interface SearchPath {

    /** Returns the candidates for a spec with the given name, in search order. Does not read any of them. */
    List<Candidate> candidates(String name);
}
