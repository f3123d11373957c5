package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Nearest;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the columns. */
final class ColumnReader {

    private static final Keys KEYS = Keys.of("type", "values", "default", "doc");

    private static final List<String> TYPES = Arrays.stream(Column.Type.values())
            .map(type -> type.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final String VALUES = "[ONE, OTHER]";

    private final NodeReader reader;

    ColumnReader(NodeReader reader) {
        this.reader = reader;
    }

    /** The columns that can be used, by all the names that were written; nothing for one that cannot. */
    Map<String, Optional<Column>> read(Node.Mapping columns) {
        Map<String, Optional<Column>> read = new LinkedHashMap<>();
        columns.byKey().forEach((name, entry) -> read.put(name, column(entry)));
        return read;
    }

    private Optional<Column> column(Node.Entry entry) {
        String owner = "column " + entry.key().text();
        return reader.mapping(entry.value(), owner, "{type: string}")
                .flatMap(mapping ->
                        column(entry.key(), new Fields(owner, entry.key().place(), mapping, KEYS, reader)));
    }

    private Optional<Column> column(Node.Scalar key, Fields fields) {
        Optional<Column.Type> type = fields.readRequired("type", "string", this::type);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<Column.Option> options = List.of();
        if (type.get().hasOptions()) {
            fields.require("values", VALUES);
            options = fields.read("values", this::options).orElse(List.of());
        }
        ValueReader values = new ValueReader(reader);
        Optional<Value> standard =
                fields.read("default", (node, what) -> Optional.of(values.read(node, type.get(), what)));
        Optional<String> doc = fields.text("doc");
        return Optional.of(new Column(key.text(), type.get(), options, standard, doc, key.place()));
    }

    private Optional<Column.Type> type(Node node, String what) {
        Optional<String> text = Scalars.text(node);
        if (text.filter(TYPES::contains).isEmpty()) {
            String hint = text.map(word -> Nearest.hint(word, TYPES).toString()).orElse("");
            reader.wrong(node, what, "one of " + String.join(", ", TYPES), hint);
            return Optional.empty();
        }
        return text.map(word -> Column.Type.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private Optional<List<Column.Option>> options(Node node, String what) {
        List<Column.Option> options = new ArrayList<>();
        if (size(node) > Limit.OPTIONS.most()) {
            Limit.OPTIONS.report(node.place(), reader.report());
            return Optional.empty();
        }
        if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            mapping.byKey()
                    .forEach((name, entry) -> options.add(new Column.Option(
                            name,
                            reader.text(entry.value(), name + " in " + what),
                            entry.key().place())));
        } else if (node instanceof Node.Sequence list && !list.items().isEmpty()) {
            list.items()
                    .forEach(item -> reader.text(item, "an item of " + what)
                            .ifPresent(name -> add(options, new Column.Option(name, Optional.empty(), item.place()))));
        } else {
            reader.wrong(
                    node, what, "a list of names, or a mapping of each name to its text", "; write it as " + VALUES);
            return Optional.empty();
        }
        return Optional.of(options);
    }

    private static int size(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().size()
                : node instanceof Node.Sequence list ? list.items().size() : 0;
    }

    private void add(List<Column.Option> options, Column.Option option) {
        Optional<Column.Option> first = options.stream()
                .filter(other -> other.name().equals(option.name()))
                .findFirst();
        if (first.isPresent()) {
            List<Related> related = List.of(new Related("first", first.get().place()));
            reader.report().add(Message.DUPLICATE_KEY, option.place(), related, "value", option.name());
        } else {
            options.add(option);
        }
    }
}
