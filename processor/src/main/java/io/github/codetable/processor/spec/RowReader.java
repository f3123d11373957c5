package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Nearest;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.naming.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows. */
final class RowReader {

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
            int unusable = Integer.MIN_VALUE + read.size();
            Optional<Integer> code = codes.read(entry.key());
            row(code.filter(taken::add).orElse(unusable), entry)
                    .filter(row -> code.isEmpty()
                            || named.add(code.get() + " " + row.name().text()))
                    .ifPresent(read::add);
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
        return reader.mapping(entry.value(), owner, "{name: SOME_NAME}")
                .flatMap(mapping -> row(code, new Fields(owner, entry.key().place(), mapping, keys, reader)));
    }

    private Optional<Row> row(int code, Fields fields) {
        Optional<String> name = fields.readRequired("name", "SOME_NAME", reader::text);
        Description description = DescriptionReader.read(
                fields, name.map(text -> Words.of(text).title()).orElse(""));
        Optional<String> deprecated = fields.text("deprecated");
        List<Name> aliases = fields.read("aliases", names::aliases).orElse(List.of());
        Map<String, List<Name>> byFramework = fields.read(
                        "names", (node, what) -> reader.mapping(node, what, "{framework: NAME}"))
                .map(mapping -> names(fields.owner(), mapping))
                .orElse(Map.of());
        Map<String, Value> values = columns.read(fields);
        return name.map(text -> new Row(
                code,
                new Name(text, deprecated, fields.placeOf("name")),
                description,
                aliases,
                byFramework,
                values,
                fields.place()));
    }

    private Map<String, List<Name>> names(String owner, Node.Mapping mapping) {
        Map<String, List<Name>> read = new LinkedHashMap<>();
        mapping.byKey().forEach((framework, entry) -> {
            names.frameworkNames(entry.value(), "the name in " + framework + " of " + owner)
                    .ifPresent(written -> read.put(framework, written));
            if (!frameworks.contains(framework)) {
                reader.report()
                        .add(
                                Message.UNKNOWN_FRAMEWORK,
                                entry.key().place(),
                                framework,
                                "",
                                frameworks,
                                Nearest.hint(framework, frameworks));
            }
        });
        return read;
    }
}
