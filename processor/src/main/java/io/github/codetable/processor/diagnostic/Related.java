package io.github.codetable.processor.diagnostic;

import java.util.List;

/**
 * A further place of a diagnostic. Printed as {@code first at codes.yaml:9:11}.
 *
 * @param label the role of the place, such as {@code first}
 * @param place the place
 */
public record Related(String label, Place place) {

    /** Returns a list with only the place of the first of several duplicates. */
    public static List<Related> first(Place place) {
        return List.of(new Related("first", place));
    }
}
