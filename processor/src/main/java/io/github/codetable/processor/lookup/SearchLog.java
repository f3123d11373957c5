package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Where a search has been: what it found, and the files that were not there, one of which would have come first. */
public final class SearchLog {

    private final Map<Origin, byte[]> found = new LinkedHashMap<>();
    private final Set<Path> absent = new LinkedHashSet<>();

    SearchLog() {}

    /** What each place had, in the order in which the specs were asked for. */
    public Map<Origin, byte[]> found() {
        return Collections.unmodifiableMap(found);
    }

    /** The files that would have been taken if they had been there. */
    public Set<Path> absent() {
        return Collections.unmodifiableSet(absent);
    }

    void addFound(Origin origin, SpecFile spec) {
        found.put(origin, spec.bytes());
    }

    void addAbsent(Path file) {
        absent.add(file);
    }
}
