package io.github.codetable.processor.spec;

import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the column values that stand among the keys of a row or a range. */
final class ColumnValues {

    private final Map<String, Optional<Column>> columns;
    private final ValueReader reader;

    ColumnValues(Map<String, Optional<Column>> columns, NodeReader reader) {
        this.columns = columns;
        this.reader = new ValueReader(reader);
    }

    /** The names of the columns, those that cannot be used among them. */
    Set<String> names() {
        return columns.keySet();
    }

    /** The values that the owner of the keys gives, by the column's name. */
    Map<String, Value> read(Fields fields) {
        Map<String, Value> values = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            column.map(Column::type)
                    .flatMap(type -> fields.read(name, (node, what) -> Optional.of(reader.read(node, type, what))))
                    .ifPresent(value -> values.put(name, value));
        });
        return values;
    }
}
