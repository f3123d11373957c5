package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.naming.Words;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows. */
public final class RowReader {

    private final ColumnValues columns;
    private final Set<String> frameworks;
    private final Keys keys;
    private final NodeReader reader;
    private final NameReader names;
    private final CodeReader codes;

    RowReader(ColumnValues columns, Set<String> frameworks, NodeReader reader) {
        this.columns = columns;
        this.frameworks = frameworks;
        this.keys = Keys.of(Row.KEYS).and(columns.names());
        this.reader = reader;
        this.names = new NameReader(reader);
        this.codes = new CodeReader(reader.report());
    }

    /**
     * The rows that have a name. A row whose code cannot be used gets a negative one that no other row has; a row that
     * repeats a code and its name is left out.
     */
    List<Row> read(Node.Mapping rows) {
        List<Row> read = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (Node.Entry entry : rows.entries()) {
            Optional<Integer> code = codes.read(entry.key());
            boolean usable = code.isPresent() && taken.add(code.get());
            Optional<Row> row = row(usable ? code.get() : Integer.MIN_VALUE + read.size(), entry);
            if (row.isPresent()
                    && (code.isEmpty()
                            || named.add(code.get() + " " + row.get().name().text()))) {
                read.add(row.get());
            }
        }
        return read;
    }

    private Optional<Row> row(int code, Node.Entry entry) {
        String owner = "code " + entry.key().text();
        if (Scalars.isNull(entry.value())) {
            if (!reader.report().hasProblemAt(entry.key().place())) {
                reader.report()
                        .add(
                                Message.NOTHING_TO_REMOVE,
                                entry.key().place(),
                                entry.key().text());
            }
            return Optional.empty();
        }
        Optional<Node.Mapping> mapping = reader.mapping(entry.value(), owner, "{name: SOME_NAME}");
        return mapping.isPresent()
                ? row(code, new Fields(owner, entry.key().place(), mapping.get(), keys, reader))
                : Optional.empty();
    }

    private Optional<Row> row(int code, Fields fields) {
        Optional<String> name = fields.requiredText("name", "SOME_NAME");
        String title = name.isPresent() ? Words.of(name.get()).title() : "";
        Description description = DescriptionReader.read(fields, title);
        Optional<String> deprecated = fields.text("deprecated");
        List<Name> aliases = aliases(fields);
        Map<String, List<Name>> byFramework = names(fields);
        Map<String, Value> values = columns.read(fields);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Row(
                code,
                new Name(name.get(), deprecated.orElse(null), fields.placeOf("name")),
                description,
                aliases,
                byFramework,
                values,
                fields.place()));
    }

    private List<Name> aliases(Fields fields) {
        Optional<Node> node = fields.node("aliases");
        return node.isPresent() ? names.aliases(node.get(), fields.what("aliases")) : List.of();
    }

    private Map<String, List<Name>> names(Fields fields) {
        Optional<Node.Mapping> mapping = fields.mapping("names", "{framework: NAME}");
        return mapping.isPresent() ? names(fields.owner(), mapping.get()) : Map.of();
    }

    private Map<String, List<Name>> names(String owner, Node.Mapping mapping) {
        Map<String, List<Name>> read = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.byKey().values()) {
            String framework = entry.key().text();
            Optional<List<Name>> written =
                    names.frameworkNames(entry.value(), "the " + framework + " name of " + owner);
            if (written.isPresent()) {
                read.put(framework, written.get());
            }
            if (!frameworks.contains(framework)) {
                reader.report()
                        .add(
                                Message.UNKNOWN_FRAMEWORK,
                                entry.key().place(),
                                framework,
                                "",
                                frameworks,
                                DidYouMean.hint(framework, frameworks));
            }
        }
        return read;
    }
}
