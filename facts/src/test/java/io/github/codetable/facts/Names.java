package io.github.codetable.facts;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one source says of a framework: the number of each name, and which names are deprecated. */
record Names(String source, Map<String, Integer> codes, Set<String> deprecated) {

    Names {
        codes = new TreeMap<>(codes);
        // No codes: Java-WebSocket and Javalin have states of their own among the constants, and number them so.
        codes.values().removeIf(code -> code < 0);
        deprecated = new TreeSet<>(deprecated);
        deprecated.retainAll(codes.keySet());
    }
}
