package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column: a typed fact about each code.
 *
 * @param name the lowerCamelCase name of the column and of its accessor
 * @param type the type of the values
 * @param options the allowed values of an enum or a set, in the order of the spec; empty for the other types
 * @param optional whether a code may have no value
 * @param defaultValue the value of codes without a value in their row or ranges; null if the column has no default
 * @param doc the description of the column; null if it has none
 * @param place the place of the name
 */
public record Column(
        String name,
        Type type,
        List<Option> options,
        boolean optional,
        @Nullable Value defaultValue,
        @Nullable String doc,
        Place place) {

    public Column {
        options = List.copyOf(options);
    }

    /** Returns the name as an identifier. Only for names that were checked. */
    public Identifier identifier() {
        return new Identifier(name);
    }

    /** The type of a column. */
    public enum Type {
        BOOLEAN,
        INT,
        STRING,
        ENUM,
        SET;

        /** Returns true for types with listed values. A column of such a type has an enum of its own. */
        public boolean hasOptions() {
            return this == ENUM || this == SET;
        }
    }

    /**
     * An allowed value of an enum or a set.
     *
     * @param name the name of the value's constant
     * @param doc the description of the value; the name in words if the spec has none
     * @param place the place of the value
     */
    public record Option(String name, String doc, Place place) {

        /** Returns the name as an identifier. Only for names that were checked. */
        public Identifier identifier() {
            return new Identifier(name);
        }
    }
}
