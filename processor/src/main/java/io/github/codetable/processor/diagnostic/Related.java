package io.github.codetable.processor.diagnostic;

import java.util.List;

/**
 * A further place that a message speaks of.
 *
 * @param label what is there, such as {@code first}
 * @param place where it is
 */
public record Related(String label, Place place) {

    /** Returns a list with the position of the first of several duplicates. */
    public static List<Related> first(Place place) {
        return List.of(new Related("first", place));
    }
}
