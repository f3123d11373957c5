package io.github.codetable.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a table's columns for its codes and ranges. A value is the element's own, else that of the innermost range
 * with a value, else the column's default. Inherited values are looked up once, because ranges can be deeply nested.
 */
public final class ColumnValues {

    private final Table table;
    private final IdentityHashMap<Range, Map<String, Value>> byRange = new IdentityHashMap<>();
    private final Map<Integer, Map<String, Value>> inheritedByCode = new HashMap<>();

    public ColumnValues(Table table) {
        this.table = table;
        for (int i = 0; i < table.ranges().size(); i++) {
            Range range = table.ranges().get(i);
            Map<String, Value> values = new HashMap<>(valuesIn(outer(range, i)));
            values.putAll(range.values());
            byRange.put(range, values);
        }
        for (Row row : table.rows()) {
            inheritedByCode.put(row.code(), valuesIn(table.rangeOf(row.code())));
        }
    }

    /** Returns the value of a column for a row of the table; null if there is none. */
    public @Nullable Value of(Row row, Column column) {
        Value own = row.values().get(column.name());
        return own != null ? nullIfNone(own) : inherited(inheritedByCode.getOrDefault(row.code(), Map.of()), column);
    }

    /** Returns the value of a column for the codes of a range without a row; null if there is none. */
    public @Nullable Value of(Range range, Column column) {
        return inherited(valuesIn(range), column);
    }

    /** Returns the columns that are optional or have a value in every range, in the order of the spec. They are properties of ranges. */
    public List<Column> columnsOfRanges() {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            if (hasValueInEveryRange(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** Returns true if the column is optional, or has a value for the codes without a row in each range. */
    public boolean hasValueInEveryRange(Column column) {
        for (Range range : table.ranges()) {
            if (!column.optional() && of(range, column) == null) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns true if the generated code can give the value of a column for any int. Then the method {@code retryOf} of a
     * column {@code retry} returns what the accessor returns; otherwise it returns an {@code Optional} of that. A default is
     * a value for any int, and so are values of all ranges if the ranges contain every int. An empty {@code Optional} is a
     * value of an optional column.
     */
    public boolean hasValueForAnyCode(Column column) {
        return column.optional()
                || column.defaultValue() != null
                || (hasValueInEveryRange(column) && table.rangesContainEveryCode());
    }

    /** Returns the innermost of the ranges before the index that contains the range; null if none does. */
    private @Nullable Range outer(Range range, int index) {
        for (int i = index - 1; i >= 0; i--) {
            Range other = table.ranges().get(i);
            if (other.contains(range)) {
                return other;
            }
        }
        return null;
    }

    private Map<String, Value> valuesIn(@Nullable Range range) {
        return range == null ? Map.of() : byRange.getOrDefault(range, Map.of());
    }

    private static @Nullable Value inherited(Map<String, Value> values, Column column) {
        Value value = values.get(column.name());
        return value != null ? nullIfNone(value) : column.defaultValue();
    }

    private static @Nullable Value nullIfNone(Value value) {
        return value instanceof Value.None ? null : value;
    }
}
