package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.model.Advice;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.naming.Words;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A reader of the section {@code codes}. */
public final class RowReader {

    private final Keys keys;
    private final List<Column> columns;
    private final Set<String> frameworks;
    private final NodeReader reader;
    private final ValueReader values;
    private final NameReader names;
    private final CodeReader codes;
    private final Settings settings;

    /**
     * Creates a reader.
     *
     * @param columnNames the names of all columns, including invalid ones
     * @param columns the valid columns
     * @param frameworks the keys of all frameworks
     */
    RowReader(
            Set<String> columnNames,
            List<Column> columns,
            Set<String> frameworks,
            Settings settings,
            NodeReader reader) {
        this.keys = Keys.of(Row.KEYS).and(columnNames);
        this.columns = columns;
        this.frameworks = frameworks;
        this.reader = reader;
        this.values = new ValueReader(reader);
        this.names = new NameReader(reader);
        this.codes = new CodeReader(settings.notation(), reader.report());
        this.settings = settings;
    }

    /**
     * Returns the rows that have a name. A row that repeats the code and the name of an earlier row is left out.
     *
     * @param rows the rows, each as a mapping or {@code ~}
     */
    List<Row> read(Node.Mapping rows) {
        List<@Nullable Integer> readCodes = new ArrayList<>();
        for (Node.Entry entry : rows.entries()) {
            readCodes.add(codes.read(entry.key()));
        }
        Set<Integer> taken = new HashSet<>();
        Iterator<Integer> unused = numbersWithout(new HashSet<>(readCodes));
        Set<String> named = new HashSet<>();
        List<Row> read = new ArrayList<>();
        for (int i = 0; i < readCodes.size(); i++) {
            Integer code = readCodes.get(i);
            boolean isValid = code != null && taken.add(code);
            Row row = row(
                    code != null && isValid ? code : unused.next(),
                    isValid,
                    rows.entries().get(i));
            if (row != null
                    && (code == null || named.add(code + " " + row.name().text()))) {
                read.add(row);
            }
        }
        return read;
    }

    /** Returns the numbers that no row has as its code. They stand for invalid and duplicate codes. */
    private static Iterator<Integer> numbersWithout(Set<@Nullable Integer> codes) {
        return IntStream.rangeClosed(Integer.MIN_VALUE, Integer.MAX_VALUE)
                .filter(number -> !codes.contains(number))
                .iterator();
    }

    private @Nullable Row row(int code, boolean isValid, Node.Entry entry) {
        Node.Scalar key = entry.key();
        if (Scalars.isNull(entry.value())) {
            if (!reader.report().hasErrorAt(key.place())) {
                reader.report().add(Message.NOTHING_TO_REMOVE, key.place(), key.text());
            }
            return null;
        }
        String owner = "code " + key.text();
        if (entry.value() instanceof Node.Mapping mapping) {
            return row(code, isValid, new Fields(owner, key.place(), mapping, keys, reader));
        }
        String hint = Scalars.isWord(entry.value()) ? "; put it in quotes" : "; write it as {name: SOME_NAME}";
        reader.reportWrongType(entry.value(), owner, "a name or a mapping", hint);
        return null;
    }

    private @Nullable Row row(int code, boolean isValid, Fields fields) {
        String name = fields.requiredText("name", "SOME_NAME");
        Description description =
                fields.description(name == null ? "" : Words.of(name).title(settings.acronyms()));
        Advice advice = new Advice(fields.text("cause"), fields.text("fix"));
        String deprecated = fields.text("deprecated");
        List<Name> aliases = aliases(fields);
        Map<String, List<Name>> byFramework = names(fields);
        Map<String, Value> byColumn = values.read(fields, columns);
        if (name == null) {
            return null;
        }
        Name canonical = new Name(name, deprecated, fields.placeOf("name"));
        return new Row(code, isValid, canonical, description, advice, aliases, byFramework, byColumn, fields.place());
    }

    private List<Name> aliases(Fields fields) {
        Node node = fields.node("aliases");
        return node == null ? List.of() : names.aliases(node, fields.what("aliases"));
    }

    private Map<String, List<Name>> names(Fields fields) {
        Node.Mapping mapping = fields.mapping("names", "{framework: NAME}");
        if (mapping == null) {
            return Map.of();
        }
        Map<String, List<Name>> read = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.byKey().values()) {
            String framework = entry.key().text();
            String what = "the " + framework + " name of " + fields.owner();
            List<Name> ofFramework = names.frameworkNames(entry.value(), what);
            if (ofFramework != null) {
                read.put(framework, ofFramework);
            }
            if (!frameworks.contains(framework)) {
                reportUnknown(framework, entry.key().place());
            }
        }
        return read;
    }

    private void reportUnknown(String framework, Place place) {
        DidYouMean.Hint hint = DidYouMean.hint(framework, frameworks);
        reader.report().add(Message.UNKNOWN_FRAMEWORK, place, framework, "", frameworks, hint);
    }
}
