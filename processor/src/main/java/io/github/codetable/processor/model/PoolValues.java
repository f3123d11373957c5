package io.github.codetable.processor.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The different values of columns that a class has in its constant pool. */
final class PoolValues {

    private final SharedSets sets;
    private final Set<String> texts = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();
    private final Map<String, Set<String>> fieldsByColumn = new HashMap<>();

    PoolValues(SharedSets sets) {
        this.sets = sets;
    }

    void add(Column column, @Nullable Value value) {
        if (value instanceof Value.Text text) {
            addText(text.value());
        } else if (value instanceof Value.Int number) {
            addNumber(number.value());
        } else if (value instanceof Value.Choice choice) {
            addOption(column, choice.value());
        } else if (value instanceof Value.Choices) {
            SharedSets.SharedSet set = sets.of(column, value);
            if (set != null) {
                addOption(column, set.name());
            }
        }
    }

    void addText(String text) {
        texts.add(text);
    }

    /** Adds a number, unless it is in the bytecode itself, as numbers of 16 bits are. */
    void addNumber(int number) {
        if (number != (short) number) {
            numbers.add(number);
        }
    }

    /** Adds an option of a column. */
    void addOption(Column column, String name) {
        fieldsByColumn.computeIfAbsent(column.name(), key -> new HashSet<>()).add(name);
    }

    /** Returns the entries: 2 for a text, 1 for a number, 3 for a static field (its name, the field, its type). */
    int entries() {
        int fields = 0;
        for (Set<String> names : fieldsByColumn.values()) {
            fields += names.size();
        }
        return 2 * texts.size() + numbers.size() + 3 * fields;
    }
}
