package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the columns. */
public final class ColumnReader {

    private static final Keys KEYS = Keys.of("type", "values", "default", "doc");

    private static final List<String> TYPES = types();

    private static final String VALUES = "[ONE, OTHER]";

    private final NodeReader reader;

    ColumnReader(NodeReader reader) {
        this.reader = reader;
    }

    /** The columns that can be used, by all the names that were written; nothing for one that cannot. */
    Map<String, Optional<Column>> read(Node.Mapping columns) {
        Map<String, Optional<Column>> read = new LinkedHashMap<>();
        for (Node.Entry entry : columns.byKey().values()) {
            read.put(entry.key().text(), column(entry));
        }
        return read;
    }

    private Optional<Column> column(Node.Entry entry) {
        String owner = "column " + entry.key().text();
        Optional<Node.Mapping> mapping = reader.mapping(entry.value(), owner, "{type: string}");
        return mapping.isPresent()
                ? column(entry.key(), new Fields(owner, entry.key().place(), mapping.get(), KEYS, reader))
                : Optional.empty();
    }

    private Optional<Column> column(Node.Scalar key, Fields fields) {
        Optional<Column.Type> type = type(fields);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<Column.Option> options = List.of();
        if (type.get().hasOptions()) {
            fields.require("values", VALUES);
            options = options(fields);
        }
        Optional<Value> standard = standard(fields, type.get());
        Optional<String> doc = fields.text("doc");
        return Optional.of(
                new Column(key.text(), type.get(), options, standard.orElse(null), doc.orElse(null), key.place()));
    }

    private Optional<Column.Type> type(Fields fields) {
        Optional<Node> node = fields.requiredNode("type", "string");
        return node.isPresent() ? type(node.get(), fields.what("type")) : Optional.empty();
    }

    private Optional<Column.Type> type(Node node, String what) {
        Optional<String> text = Scalars.text(node);
        if (text.isEmpty() || !TYPES.contains(text.get())) {
            String hint =
                    text.map(word -> DidYouMean.hint(word, TYPES).toString()).orElse("");
            reader.wrong(node, what, "one of " + String.join(", ", TYPES), hint);
            return Optional.empty();
        }
        return Optional.of(Column.Type.valueOf(text.get().toUpperCase(Locale.ROOT)));
    }

    private static List<String> types() {
        List<String> types = new ArrayList<>();
        for (Column.Type type : Column.Type.values()) {
            types.add(type.name().toLowerCase(Locale.ROOT));
        }
        return types;
    }

    private Optional<Value> standard(Fields fields, Column.Type type) {
        Optional<Node> node = fields.node("default");
        return node.isPresent()
                ? Optional.of(new ValueReader(reader).read(node.get(), type, fields.what("default")))
                : Optional.empty();
    }

    private List<Column.Option> options(Fields fields) {
        Optional<Node> node = fields.node("values");
        return node.isPresent() ? options(node.get(), fields.what("values")) : List.of();
    }

    private List<Column.Option> options(Node node, String what) {
        if (size(node) > Limit.OPTIONS.most()) {
            Limit.OPTIONS.report(node.place(), reader.report());
            return List.of();
        }
        List<Column.Option> options = new ArrayList<>();
        if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            for (Node.Entry entry : mapping.byKey().values()) {
                String name = entry.key().text();
                Optional<String> text = reader.text(entry.value(), "the description of " + name + " in " + what);
                options.add(
                        new Column.Option(name, text.orElse(null), entry.key().place()));
            }
        } else if (node instanceof Node.Sequence list && !list.items().isEmpty()) {
            for (Node item : list.items()) {
                Optional<String> name = reader.text(item, "an item of " + what);
                if (name.isPresent()) {
                    add(options, new Column.Option(name.get(), null, item.place()));
                }
            }
        } else {
            reader.wrong(
                    node, what, "a list of names or a mapping of names to descriptions", "; write it as " + VALUES);
        }
        return options;
    }

    private static int size(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().size()
                : node instanceof Node.Sequence list ? list.items().size() : 0;
    }

    private void add(List<Column.Option> options, Column.Option option) {
        for (Column.Option first : options) {
            if (first.name().equals(option.name())) {
                List<Related> related = List.of(new Related("first", first.place()));
                reader.report().add(Message.DUPLICATE_KEY, option.place(), related, "value", option.name());
                return;
            }
        }
        options.add(option);
    }
}
