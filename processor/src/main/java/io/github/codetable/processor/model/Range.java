package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A range: a named interval of codes.
 *
 * @param name the name of the range's constant
 * @param interval the codes; null if the spec has no valid bounds
 * @param description the title and texts
 * @param values the values of the codes in the range, by column name
 * @param place the place of the name
 */
public record Range(
        String name, @Nullable Interval interval, Description description, Map<String, Value> values, Place place) {

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
        return interval != null && interval.contains(code);
    }

    /** Returns true if this range contains all codes of the other. */
    public boolean contains(Range other) {
        return interval != null && other.interval != null && interval.contains(other.interval);
    }

    /** Returns the number of codes in this range; 0 if the spec has no valid bounds. */
    public long size() {
        return interval == null ? 0 : interval.size();
    }

    /** Returns the first code; 0 if the spec has no valid bounds. */
    public int from() {
        return interval == null ? 0 : interval.from();
    }

    /** Returns the last code; 0 if the spec has no valid bounds. */
    public int to() {
        return interval == null ? 0 : interval.to();
    }
}
