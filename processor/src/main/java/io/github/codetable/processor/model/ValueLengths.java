package io.github.codetable.processor.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Upper bounds for the characters of the values of columns, which are arguments of constants. Every set is counted, even if
 * another row has the same.
 */
final class ValueLengths {

    /** The characters around a value. */
    private static final long VALUE = 30;

    /** The characters of a set, and around each element: more than the files have, for a compiler's memory. */
    private static final long ELEMENT = 60;

    private final Table table;

    /** The values of codes without values of their own, by column. */
    private final Map<String, Long> defaults;

    ValueLengths(Table table) {
        this.table = table;
        this.defaults = new HashMap<>();
        for (Column column : table.columns()) {
            defaults.put(column.name(), length(column, column.defaultValue()));
        }
    }

    /** Returns the characters of all values of the ranges and of the codes. */
    long total() {
        long chars = 0;
        Map<String, Map<String, Long>> inherited = new HashMap<>();
        for (Range range : table.ranges()) {
            Map<String, Long> lengths = ofRange(range);
            inherited.put(range.name(), lengths);
            for (long length : lengths.values()) {
                chars += length;
            }
        }
        for (Row row : table.rows()) {
            Range range = table.rangeOf(row.code());
            chars += ofRow(row, range == null ? defaults : inherited.getOrDefault(range.name(), defaults));
        }
        return chars;
    }

    private Map<String, Long> ofRange(Range range) {
        Map<String, Long> lengths = new HashMap<>();
        for (Column column : table.columns()) {
            lengths.put(column.name(), length(column, table.valueOf(range, column)));
        }
        return lengths;
    }

    private long ofRow(Row row, Map<String, Long> inherited) {
        long chars = 0;
        for (Column column : table.columns()) {
            Value own = row.values().get(column.name());
            chars += own == null ? inherited.getOrDefault(column.name(), 0L) : length(column, own);
        }
        return chars;
    }

    private static long length(Column column, @Nullable Value value) {
        if (value instanceof Value.Text text) {
            return VALUE + SourceLength.inLiteral(text.value());
        }
        if (value instanceof Value.Choice choice) {
            return VALUE + names(column, choice);
        }
        if (!(value instanceof Value.Choices choices)) {
            return VALUE;
        }
        long chars = ELEMENT;
        for (Value.Choice choice : choices.values()) {
            chars += ELEMENT + names(column, choice);
        }
        return chars;
    }

    private static int names(Column column, Value.Choice choice) {
        return column.name().length() + choice.value().length();
    }
}
