package io.github.codetable.facts;

import java.util.Map;
import java.util.TreeMap;

/** A way in which a class publishes codes. */
interface PublishedConstants {

    /** Returns the code of each name that the class publishes in this way. */
    Map<String, Integer> of(Class<?> type) throws ReflectiveOperationException;

    /** Returns a reader for classes that publish codes in both ways. */
    default PublishedConstants and(PublishedConstants other) {
        return type -> {
            Map<String, Integer> both = new TreeMap<>(of(type));
            both.putAll(other.of(type));
            return both;
        };
    }
}
