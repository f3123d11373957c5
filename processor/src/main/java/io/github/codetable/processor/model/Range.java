package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;
import java.util.Map;

/**
 * A range: a named interval of codes.
 *
 * @param name the name of the range's constant
 * @param from the first code; negative, like {@code to}, if the spec has no valid bounds
 * @param to the last code
 * @param description the title and texts
 * @param values the values of the codes in the range, by column name
 * @param place the place of the name
 */
public record Range(String name, int from, int to, Description description, Map<String, Value> values, Place place) {

    /** The keys of a range, without the names of columns. */
    public static final List<String> KEYS = List.of("from", "to", "title", "doc", "reference");

    public Range {
        values = Map.copyOf(values);
    }

    /** Returns the name as an identifier. Only for names that were checked. */
    public Identifier identifier() {
        return new Identifier(name);
    }

    /** Returns true if the code is in this range. */
    public boolean contains(int code) {
        return from <= code && code <= to;
    }

    /** Returns true if this range contains all codes of the other range. */
    public boolean contains(Range other) {
        return contains(other.from) && contains(other.to);
    }

    /** Returns true if the spec has valid bounds for this range. */
    public boolean hasValidBounds() {
        return from >= 0;
    }

    /** Returns the number of codes in this range. */
    public long size() {
        return (long) to - from + 1;
    }
}
