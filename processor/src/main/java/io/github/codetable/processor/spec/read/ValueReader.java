package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a column says, as the column's type wants it. */
public final class ValueReader {

    private final NodeReader reader;

    ValueReader(NodeReader reader) {
        this.reader = reader;
    }

    /** The value; a blank one in place of one of another type, which is reported. */
    Value read(Node node, Column.Type type, String what) {
        return switch (type) {
            case BOOLEAN -> new Value.Flag(reader.flag(node, what).orElse(false), node.place());
            case INT -> new Value.Int(reader.integer(node, what).orElse(0), node.place());
            case STRING -> new Value.Text(reader.anyText(node, what).orElse(""), node.place());
            case ENUM -> new Value.Choice(reader.text(node, what).orElse(""), node.place());
            case SET -> choices(node, what);
        };
    }

    private Value.Choices choices(Node node, String what) {
        Optional<Node.Sequence> list = reader.list(node, what, "[ONE, OTHER]");
        return list.isPresent() ? choices(list.get(), what) : new Value.Choices(List.of(), node.place());
    }

    private Value.Choices choices(Node.Sequence list, String what) {
        Map<String, Value.Choice> distinct = new LinkedHashMap<>();
        for (Node item : list.items()) {
            Optional<String> text = reader.text(item, "an item of " + what);
            if (text.isPresent()) {
                addChoice(distinct, new Value.Choice(text.get(), item.place()));
            }
        }
        return new Value.Choices(List.copyOf(distinct.values()), list.place());
    }

    private void addChoice(Map<String, Value.Choice> distinct, Value.Choice choice) {
        Value.Choice first = distinct.putIfAbsent(choice.value(), choice);
        if (first != null) {
            List<Related> related = List.of(new Related("first", first.place()));
            reader.report().add(Message.DUPLICATE_KEY, choice.place(), related, "value", choice.value());
        }
    }
}
