package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import java.util.List;
import java.util.Map;

/**
 * One code and what the spec says about it.
 *
 * @param code the number; negative, and unlike every other row's, where the spec wrote none that can be used
 * @param name the canonical name; deprecated when the row is
 * @param description its title and texts
 * @param aliases the enum's further names for it
 * @param names the names that frameworks give it, by the framework's key, the main one first; an empty list where a
 *     framework has none; no entry where the framework's pattern decides
 * @param values what the row itself says, by the column's name
 * @param place where the code was written
 */
public record Row(
        int code,
        Name name,
        Description description,
        List<Name> aliases,
        Map<String, List<Name>> names,
        Map<String, Value> values,
        Place place) {

    /** The keys that a row may have besides the columns' names. */
    public static final List<String> KEYS =
            List.of("name", "title", "doc", "reference", "deprecated", "aliases", "names");

    public Row {
        aliases = List.copyOf(aliases);
        names = Map.copyOf(names);
        values = Map.copyOf(values);
    }

    /** How messages call it: its number, or its place when the spec wrote no number that can be used. */
    public String label() {
        return code < 0 ? "the code at " + place : "code " + code;
    }
}
