package io.github.codetable.processor.model;

import io.github.codetable.processor.naming.Identifier;
import io.github.codetable.processor.naming.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The different sets that generated code has as values of columns. The code has one constant for each set that was asked
 * for, which all codes and ranges with this value share. An empty set needs no constant.
 */
public final class SharedSets {

    private final Map<String, ColumnSets> byColumn = new LinkedHashMap<>();

    public SharedSets(Table table) {
        for (Column column : table.columns()) {
            if (column.type() == Column.Type.SET) {
                byColumn.put(column.name(), new ColumnSets(column));
            }
        }
    }

    /**
     * A set that is shared.
     *
     * @param name the name of the constant: the name of the column, and a number
     * @param column the column whose value the set is
     * @param options the elements, in the order of the column's options; not empty
     */
    public record SharedSet(String name, Column column, List<Column.Option> options) {

        public SharedSet {
            options = List.copyOf(options);
        }

        /** Returns the name as an identifier. Only for sets of columns whose names were checked. */
        public Identifier identifier() {
            return new Identifier(name);
        }
    }

    /** Returns the shared set with the elements of a column's value; null if the value is missing or has no elements. */
    public @Nullable SharedSet of(Column column, @Nullable Value value) {
        ColumnSets sets = byColumn.get(column.name());
        return sets == null || !(value instanceof Value.Choices choices) ? null : sets.of(choices);
    }

    /** Returns the sets that were asked for, grouped by column. */
    public List<SharedSet> all() {
        List<SharedSet> all = new ArrayList<>();
        for (ColumnSets sets : byColumn.values()) {
            all.addAll(sets.byIndexes.values());
        }
        return all;
    }

    /** The sets of one column. A set is known by the indexes of its elements among the options. */
    private static final class ColumnSets {

        private final Column column;
        private final Map<String, Integer> indexByName = new HashMap<>();
        private final IdentityHashMap<Value.Choices, BitSet> indexesByValue = new IdentityHashMap<>();
        private final Map<BitSet, SharedSet> byIndexes = new LinkedHashMap<>();

        ColumnSets(Column column) {
            this.column = column;
            for (int i = 0; i < column.options().size(); i++) {
                indexByName.put(column.options().get(i).name(), i);
            }
        }

        @Nullable
        SharedSet of(Value.Choices value) {
            BitSet indexes = indexesByValue.get(value);
            if (indexes == null) {
                indexes = indexes(value);
                indexesByValue.put(value, indexes);
            }
            if (indexes.isEmpty()) {
                return null;
            }
            SharedSet set = byIndexes.get(indexes);
            if (set == null) {
                set = new SharedSet(
                        Words.screaming(column.name()) + "_" + (byIndexes.size() + 1), column, options(indexes));
                byIndexes.put(indexes, set);
            }
            return set;
        }

        /** Returns the indexes of the elements. A broken spec may have elements that are no options. */
        private BitSet indexes(Value.Choices value) {
            BitSet indexes = new BitSet();
            for (Value.Choice choice : value.values()) {
                Integer index = indexByName.get(choice.value());
                if (index != null) {
                    indexes.set(index);
                }
            }
            return indexes;
        }

        private List<Column.Option> options(BitSet indexes) {
            List<Column.Option> options = new ArrayList<>();
            for (int i = indexes.nextSetBit(0); i >= 0; i = indexes.nextSetBit(i + 1)) {
                options.add(column.options().get(i));
            }
            return options;
        }
    }
}
