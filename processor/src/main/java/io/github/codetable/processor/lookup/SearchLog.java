package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The results of a search: the specs that were found, and the files that did not exist. */
public final class SearchLog {

    private final Map<Origin, byte[]> found = new LinkedHashMap<>();
    private final Set<Path> absent = new LinkedHashSet<>();

    SearchLog() {}

    /** Returns an unmodifiable view of the bytes of all specs found, by origin, in the order of the requests. */
    public Map<Origin, byte[]> found() {
        return Collections.unmodifiableMap(found);
    }

    /** Returns an unmodifiable view of the files that were tried and did not exist. */
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
