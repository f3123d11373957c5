package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;

/** What a column says about a code. */
public sealed interface Value {

    /** Where it was written. */
    Place place();

    /** A value of a {@code boolean} column. */
    record Flag(boolean value, Place place) implements Value {}

    /** A value of an {@code int} column. */
    record Int(int value, Place place) implements Value {}

    /** A value of a {@code string} column; plain text. */
    record Text(String value, Place place) implements Value {}

    /** A value of an {@code enum} column: one of the column's values by name. */
    record Choice(String value, Place place) implements Value {

        /** The value's name as code may have it. */
        public Identifier identifier() {
            return new Identifier(value);
        }
    }

    /** A value of a {@code set} column: some of the column's values, in the order of the spec. */
    record Choices(List<Choice> values, Place place) implements Value {
        public Choices {
            values = List.copyOf(values);
        }
    }
}
