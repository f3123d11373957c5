package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;
import java.util.Map;

/**
 * A named interval of codes.
 *
 * @param name the constant's name
 * @param from the first code; negative, like {@code to}, where the spec wrote no bounds that can be used
 * @param to the last code, not below {@code from}
 * @param description its title and texts
 * @param values what it says for the codes in it, by the column's name
 * @param place where the name was written
 */
public record Range(String name, int from, int to, Description description, Map<String, Value> values, Place place) {

    /** The keys that a range may have besides the columns' names. */
    public static final List<String> KEYS = List.of("from", "to", "title", "doc", "reference");

    public Range {
        values = Map.copyOf(values);
    }

    /** The name as code may have it. */
    public Identifier identifier() {
        return new Identifier(name);
    }

    /** True when the code lies in it. */
    public boolean contains(int code) {
        return from <= code && code <= to;
    }

    /** True when the whole other range lies in it. */
    public boolean contains(Range other) {
        return contains(other.from) && contains(other.to);
    }

    /** True when the spec wrote bounds that can be used. */
    public boolean isUsable() {
        return from >= 0;
    }

    /** How many codes it has. */
    public long size() {
        return (long) to - from + 1;
    }
}
