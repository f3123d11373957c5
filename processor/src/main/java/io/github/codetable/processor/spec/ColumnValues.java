package io.github.codetable.processor.spec;

import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the column values that stand among the keys of a row or a range. */
final class ColumnValues {

    private final Map<String, Optional<Column>> columns;
    private final ValueReader reader;

    ColumnValues(Map<String, Optional<Column>> columns, NodeReader reader) {
        this.columns = columns;
        this.reader = new ValueReader(reader);
    }

    /** The values that the owner of the keys gives, by the column's name. */
    Map<String, Value> read(Fields fields) {
        Map<String, Value> values = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            if (column.isEmpty()) {
                fields.node(name);
            } else {
                fields.read(
                                name,
                                (node, what) -> Optional.of(
                                        reader.read(node, column.get().type(), what)))
                        .ifPresent(value -> values.put(name, value));
            }
        });
        return values;
    }
}
