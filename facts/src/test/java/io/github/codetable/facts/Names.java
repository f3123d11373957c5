package io.github.codetable.facts;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of a framework according to one source: the code of each name, and the deprecated names. */
record Names(String source, Map<String, Integer> codes, Set<String> deprecated) {

    Names {
        codes = new TreeMap<>(codes);
        // Java-WebSocket and Javalin have negative constants for states that are not close codes.
        codes.values().removeIf(code -> code < 0);
        deprecated = new TreeSet<>(deprecated);
        deprecated.retainAll(codes.keySet());
    }
}
