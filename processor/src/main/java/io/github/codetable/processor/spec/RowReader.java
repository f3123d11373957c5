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
    private final NodeReader reader;
    private final NameReader names;
    private final CodeReader codes;

    RowReader(ColumnValues columns, Set<String> frameworks, NodeReader reader) {
        this.columns = columns;
        this.frameworks = frameworks;
        this.reader = reader;
        this.names = new NameReader(reader);
        this.codes = new CodeReader(reader.report());
    }

    /** The rows that have a name; a row whose code cannot be used gets a negative one that no other row has. */
    List<Row> read(Node.Mapping rows) {
        List<Row> read = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Node.Entry entry : rows.entries()) {
            int unusable = -1 - read.size();
            int code = codes.read(entry.key()).filter(taken::add).orElse(unusable);
            row(code, entry).ifPresent(read::add);
        }
        return read;
    }

    private Optional<Row> row(int code, Node.Entry entry) {
        String owner = "code " + Scalars.abbreviated(entry.key().text());
        if (Scalars.isNull(entry.value())) {
            String hint = "; rows of a spec that this one extends are removed so";
            reader.report()
                    .add(
                            Message.NOTHING_TO_REMOVE,
                            entry.key().place(),
                            entry.key().text(),
                            hint);
            return Optional.empty();
        }
        return reader.mapping(entry.value(), owner)
                .flatMap(mapping -> row(code, new Fields(owner, entry.key().place(), mapping, reader)));
    }

    private Optional<Row> row(int code, Fields fields) {
        Optional<String> name = fields.readRequired("name", "SOME_NAME", reader::text);
        Description description = DescriptionReader.read(
                fields, name.map(text -> Words.of(text).title()).orElse(""));
        Optional<String> deprecated = fields.text("deprecated");
        List<Name> aliases = fields.read("aliases", names::aliases).orElse(List.of());
        Map<String, List<Name>> byFramework = fields.read("names", reader::mapping)
                .map(mapping -> names(fields.owner(), mapping))
                .orElse(Map.of());
        Map<String, Value> values = columns.read(fields);
        fields.rejectUnknown();
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
                                Nearest.hint(framework, frameworks),
                                String.join(", ", frameworks));
            }
        });
        return read;
    }
}
