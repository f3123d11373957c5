package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed extra fact about each code.
 *
 * @param name the lowerCamelCase name, which is the accessor's too
 * @param type what its values are
 * @param options the values of an enum or a set, in the order of the spec; empty for the other types
 * @param defaultValue the value of a code for which neither the row nor a range says one (the spec's {@code default})
 * @param doc what it says about a code
 * @param place where the name was written
 */
public record Column(
        String name,
        Type type,
        List<Option> options,
        @Nullable Value defaultValue,
        @Nullable String doc,
        Place place) {

    public Column {
        options = List.copyOf(options);
    }

    /** The name as code may have it. */
    public Identifier identifier() {
        return new Identifier(name);
    }

    /** What the values of a column are. */
    public enum Type {
        BOOLEAN,
        INT,
        STRING,
        ENUM,
        SET;

        /** True for the types whose values are listed, which get an enum of their own. */
        public boolean hasOptions() {
            return this == ENUM || this == SET;
        }
    }

    /**
     * One of the values of an enum or a set.
     *
     * @param name the constant's name
     * @param doc what it means
     * @param place where it was written
     */
    public record Option(String name, @Nullable String doc, Place place) {

        /** The name as code may have it. */
        public Identifier identifier() {
            return new Identifier(name);
        }
    }
}
