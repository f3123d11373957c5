package io.github.codetable.facts;

import java.util.Map;
import java.util.TreeMap;

/** A way in which classes publish codes. */
interface PublishedConstants {

    /** The number of each name that the class publishes in this way. */
    Map<String, Integer> of(Class<?> type) throws ReflectiveOperationException;

    /** For classes that publish codes in two ways. */
    default PublishedConstants and(PublishedConstants other) {
        return type -> {
            Map<String, Integer> both = new TreeMap<>(of(type));
            both.putAll(other.of(type));
            return both;
        };
    }
}
