package io.github.codetable.processor.model;

import org.jspecify.annotations.Nullable;

/** Upper bounds for the characters of the values of columns, and of the texts that constants have at run time. */
final class ValueLengths {

    /** The characters around a value. */
    private static final long VALUE = 40;

    /** The characters of the comparison of a code with a range, without the result. */
    private static final long COMPARISON = 150;

    /** The characters of a shared set, with a method that creates it, without names. */
    private static final long SET = 600;

    /** The characters around an element of a set: more than the files have, for a compiler's memory. */
    private static final long ELEMENT = 60;

    private final Table table;
    private final ColumnValues values;
    private final SharedSets sets;

    ValueLengths(Table table) {
        this.table = table;
        this.values = new ColumnValues(table);
        this.sets = new SharedSets(table);
    }

    /** Returns the characters of all values of the codes, ranges and columns, and of the sets that they share. */
    long total() {
        return ofRows() + ofColumns() + ofSets();
    }

    private long ofRows() {
        long chars = 0;
        for (Row row : table.rows()) {
            for (Column column : table.columns()) {
                chars += length(column, values.of(row, column));
            }
            for (String accessor : table.accessors()) {
                chars += VALUE + SourceLength.inLiteral(row.text(accessor));
            }
        }
        return chars;
    }

    /** The value of a range is an argument of the range's constant, and the result of a comparison. */
    private long ofColumns() {
        long chars = 0;
        for (Column column : table.columns()) {
            chars += length(column, column.defaultValue());
            for (Range range : table.ranges()) {
                chars += COMPARISON + 2 * length(column, values.of(range, column));
            }
        }
        return chars;
    }

    /** Counts the sets that the other methods asked for. */
    private long ofSets() {
        long chars = 0;
        for (SharedSets.SharedSet set : sets.all()) {
            long column = set.column().name().length();
            chars += SET + 4 * column;
            for (Column.Option option : set.options()) {
                chars += ELEMENT + column + option.name().length();
            }
        }
        return chars;
    }

    private long length(Column column, @Nullable Value value) {
        if (value instanceof Value.Text text) {
            return VALUE + SourceLength.inLiteral(text.value());
        }
        long name = column.name().length();
        if (value instanceof Value.Choice choice) {
            return VALUE + name + choice.value().length();
        }
        SharedSets.SharedSet set = sets.of(column, value);
        return set == null ? VALUE : VALUE + 2 * name;
    }
}
