package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.yaml.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the column values that stand among the keys of a row or a range. */
public final class ColumnValues {

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
        for (Map.Entry<String, Optional<Column>> entry : columns.entrySet()) {
            String name = entry.getKey();
            Optional<Column> column = entry.getValue();
            Optional<Node> node = fields.node(name);
            if (column.isPresent() && node.isPresent()) {
                values.put(name, reader.read(node.get(), column.get().type(), fields.what(name)));
            }
        }
        return values;
    }
}
