package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;

/** The value of a column for a code. */
public sealed interface Value {

    /** Returns the place of the value. */
    Place place();

    /** A value of a {@code boolean} column. */
    record Flag(boolean value, Place place) implements Value {}

    /** A value of an {@code int} column. */
    record Int(int value, Place place) implements Value {}

    /** A value of a {@code string} column; plain text. */
    record Text(String value, Place place) implements Value {}

    /** A value of an {@code enum} column: the name of an allowed value. */
    record Choice(String value, Place place) implements Value {

        /** Returns the name of the value as an identifier. Only for names that were checked. */
        public Identifier identifier() {
            return new Identifier(value);
        }
    }

    /** The absence of a value, written as {@code ~}. A code or range with it inherits no value. */
    record None(Place place) implements Value {}

    /** A value of a {@code set} column: any number of allowed values, in the order of the spec. */
    record Choices(List<Choice> values, Place place) implements Value {
        public Choices {
            values = List.copyOf(values);
        }
    }
}
