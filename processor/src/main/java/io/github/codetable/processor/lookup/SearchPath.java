package io.github.codetable.processor.lookup;

import java.util.List;

/** Folders to search for specs, in order. */
@FunctionalInterface
interface SearchPath {

    /** Returns the candidates for the given name, in search order. Does not read them. */
    List<Candidate> candidates(String name);
}
