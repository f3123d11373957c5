package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reader of the values of columns. */
public final class ValueReader {

    /** The advice for a code or a range without a value of its own. */
    private static final String INHERIT =
            "leave it out to use the value of a range or the default, or add `optional: true` to the column";

    private final NodeReader reader;

    ValueReader(NodeReader reader) {
        this.reader = reader;
    }

    /** Returns the values that a row or a range has for columns, by the names of the columns. */
    Map<String, Value> read(Fields fields, List<Column> columns) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Column column : columns) {
            Node node = fields.node(column.name());
            if (node != null) {
                values.put(column.name(), read(node, column, fields.what(column.name())));
            }
        }
        return values;
    }

    private Value read(Node node, Column column, String what) {
        return column.optional() && Scalars.isNull(node)
                ? new Value.None(node.place())
                : read(node, column.type(), what, INHERIT);
    }

    /**
     * Returns a value of the given type. A node of another type is reported, and read as false, 0 or empty.
     *
     * @param advice the end of the message about a missing value
     */
    Value read(Node node, Column.Type type, String what, String advice) {
        return switch (type) {
            case BOOLEAN -> new Value.Flag(Boolean.TRUE.equals(reader.flag(node, what, advice)), node.place());
            case INT -> integer(node, what, advice);
            case STRING -> new Value.Text(orEmpty(reader.anyText(node, what, advice)), node.place());
            case ENUM -> new Value.Choice(orEmpty(reader.text(node, what, advice)), node.place());
            case SET -> choices(node, what);
        };
    }

    private Value.Int integer(Node node, String what, String advice) {
        Integer value = reader.integer(node, what, advice);
        return new Value.Int(value == null ? 0 : value, node.place());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Value.Choices choices(Node node, String what) {
        Node.Sequence list = reader.list(node, what, "[ONE, OTHER]");
        if (list == null) {
            return new Value.Choices(List.of(), node.place());
        }
        Map<String, Value.Choice> distinct = new LinkedHashMap<>();
        for (Node item : list.items()) {
            String text = reader.text(item, "an item of " + what);
            if (text != null) {
                addChoice(distinct, new Value.Choice(text, item.place()));
            }
        }
        return new Value.Choices(List.copyOf(distinct.values()), list.place());
    }

    private void addChoice(Map<String, Value.Choice> distinct, Value.Choice choice) {
        Value.Choice first = distinct.putIfAbsent(choice.value(), choice);
        if (first != null) {
            List<Related> related = Related.first(first.place());
            reader.report().add(Message.DUPLICATE_KEY, choice.place(), related, "value", choice.value());
        }
    }
}
