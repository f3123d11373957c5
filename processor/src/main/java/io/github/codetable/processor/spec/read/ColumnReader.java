package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.naming.Acronyms;
import io.github.codetable.processor.naming.Words;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A reader of the section {@code columns}. */
public final class ColumnReader {

    private static final Keys KEYS = Keys.of("type", "values", "optional", "default", "doc");

    private static final List<String> TYPES = types();

    private static final String OPTIONS_EXAMPLE = "[ONE, OTHER]";

    private static final String NO_DEFAULT =
            "write a value, or remove `default` and give each code or its range one, or"
                    + " write `optional: true` instead of it";

    private final Acronyms acronyms;
    private final NodeReader reader;

    ColumnReader(Acronyms acronyms, NodeReader reader) {
        this.acronyms = acronyms;
        this.reader = reader;
    }

    /** Returns the columns with a valid type, in the order of the spec. */
    List<Column> read(Node.Mapping columns) {
        List<Column> read = new ArrayList<>();
        for (Node.Entry entry : columns.byKey().values()) {
            Column column = column(entry);
            if (column != null) {
                read.add(column);
            }
        }
        return read;
    }

    private @Nullable Column column(Node.Entry entry) {
        Node.Scalar key = entry.key();
        String owner = "column " + key.text();
        Node.Mapping mapping = reader.mapping(entry.value(), owner, "{type: string}");
        return mapping == null ? null : column(key, new Fields(owner, key.place(), mapping, KEYS, reader));
    }

    private @Nullable Column column(Node.Scalar key, Fields fields) {
        Node typeNode = fields.requiredNode("type", typeOf(fields));
        Column.Type type = typeNode == null ? null : type(typeNode, fields.what("type"));
        if (type == null) {
            return null;
        }
        List<Column.Option> options = List.of();
        if (type.hasOptions()) {
            Node node = fields.requiredNode("values", OPTIONS_EXAMPLE);
            options = node == null ? List.of() : options(node, fields.what("values"));
        }
        boolean isOptional = isOptional(key.text(), type, fields);
        Value defaultValue = defaultValue(type, isOptional, fields);
        if (isOptional && defaultValue != null) {
            reportOptional(key.text(), "its `default` gives every code a value; remove one of the two", fields);
        }
        return new Column(key.text(), type, options, isOptional, defaultValue, fields.text("doc"), key.place());
    }

    private boolean isOptional(String column, Column.Type type, Fields fields) {
        boolean isOptional = fields.flag("optional");
        if (isOptional && type == Column.Type.SET) {
            reportOptional(column, "an empty set says the same; remove `optional`, and write [] for no value", fields);
            return false;
        }
        return isOptional;
    }

    private void reportOptional(String column, String reason, Fields fields) {
        reader.report().add(Message.NOT_OPTIONAL, fields.placeOf("optional"), column, reason);
    }

    /** Returns the default, or null if there is none. An optional column can remove an inherited default with ~. */
    private @Nullable Value defaultValue(Column.Type type, boolean isOptional, Fields fields) {
        Node node = fields.node("default");
        return node == null || (isOptional && Scalars.isNull(node))
                ? null
                : new ValueReader(reader).read(node, type, fields.what("default"), NO_DEFAULT);
    }

    /** Returns the type of a column without one, as its values or its default suggest. */
    private static String typeOf(Fields fields) {
        Node value = fields.node("default");
        if (value instanceof Node.Sequence) {
            return "set";
        }
        if (fields.node("values") != null) {
            return "enum";
        }
        return value == null
                ? "string"
                : Scalars.flag(value) != null ? "boolean" : Scalars.integer(value) != null ? "int" : "string";
    }

    private Column.@Nullable Type type(Node node, String what) {
        String text = Scalars.text(node);
        if (text == null || !TYPES.contains(text)) {
            String hint = text == null ? "" : DidYouMean.hint(text, TYPES).toString();
            reader.reportWrongType(node, what, "one of " + String.join(", ", TYPES), hint);
            return null;
        }
        return Column.Type.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static List<String> types() {
        List<String> types = new ArrayList<>();
        for (Column.Type type : Column.Type.values()) {
            types.add(type.name().toLowerCase(Locale.ROOT));
        }
        return types;
    }

    private List<Column.Option> options(Node node, String what) {
        List<Column.Option> options = new ArrayList<>();
        if (size(node) > Limit.OPTIONS.max()) {
            Limit.OPTIONS.report(node.place(), reader.report());
        } else if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            for (Node.Entry entry : mapping.byKey().values()) {
                String name = entry.key().text();
                String doc = reader.text(
                        entry.value(),
                        "the description of " + name + " in " + what,
                        "write a description, or list the names only, as in " + OPTIONS_EXAMPLE);
                options.add(new Column.Option(
                        name, doc == null ? title(name) : doc, entry.key().place()));
            }
        } else if (node instanceof Node.Sequence list && !list.items().isEmpty()) {
            for (Node item : list.items()) {
                String name = reader.text(item, "an item of " + what);
                if (name != null) {
                    addOption(options, new Column.Option(name, title(name), item.place()));
                }
            }
        } else {
            String hint = "; write it as " + OPTIONS_EXAMPLE;
            reader.reportWrongType(node, what, "a list of names or a mapping of names to descriptions", hint);
        }
        return options;
    }

    private String title(String name) {
        return Words.of(name).title(acronyms);
    }

    private static int size(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().size()
                : node instanceof Node.Sequence list ? list.items().size() : 0;
    }

    /** Adds the option, or reports a duplicate name. */
    private void addOption(List<Column.Option> options, Column.Option option) {
        for (Column.Option first : options) {
            if (first.name().equals(option.name())) {
                List<Related> related = Related.first(first.place());
                reader.report().add(Message.DUPLICATE_KEY, option.place(), related, "value", option.name());
                return;
            }
        }
        options.add(option);
    }
}
