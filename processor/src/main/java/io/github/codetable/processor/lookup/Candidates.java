package io.github.codetable.processor.lookup;

import java.util.List;

/** A group of places that come one after the other; it names them without looking into any. */
@FunctionalInterface
interface Candidates {

    /** Where a spec of that name may be, the first place to look first. */
    List<Candidate> of(String name);
}
