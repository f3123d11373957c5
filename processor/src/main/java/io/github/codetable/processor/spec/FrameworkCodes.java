package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.spec.read.CodeReader;
import io.github.codetable.processor.spec.read.FrameworkReader;
import io.github.codetable.processor.spec.read.NodeReader;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names and codes in the frameworks of one spec, which belong to the codes of the spec. */
final class FrameworkCodes {

    private static final String CODES = "codes";
    private static final String NAMES = "names";

    private final CodeNormalizer normalizer;
    private final Report report;
    private final NodeReader reader;
    private final CodeReader codeReader;
    private final Map<String, NamedCode> namedCodes = new LinkedHashMap<>();
    private final Map<String, Node.Entry> rows = new LinkedHashMap<>();

    FrameworkCodes(CodeNormalizer normalizer, Report report) {
        this.normalizer = normalizer;
        this.report = report;
        this.reader = new NodeReader(report);
        this.codeReader = new CodeReader(normalizer.notation(), report);
    }

    /** Collects the names and the codes of a framework. Returns the framework without them. */
    Node.Mapping extract(Node.Scalar key, Node.Mapping framework) {
        String owner = FrameworkReader.owner(key.text());
        Node.Mapping resolved = FrameworkReader.KEYS.resolve(owner, framework, report);
        Node.Mapping names = section(resolved, NAMES, owner);
        if (names != null) {
            for (Node.Entry name : normalizer.withNormalKeys(names).byKey().values()) {
                addName(key.text(), name);
            }
        }
        Node.Mapping codes = section(resolved, CODES, owner);
        if (codes != null) {
            for (Node.Entry row : normalizer.withNormalRows(codes).byKey().values()) {
                addRow(rows, row);
            }
        }
        return resolved.without(NAMES).without(CODES);
    }

    private Node.@Nullable Mapping section(Node.Mapping framework, String key, String owner) {
        Node section = value(framework, key);
        return section == null ? null : reader.mapping(section, "`" + key + "` of " + owner, "{1000: SOME_NAME}");
    }

    private void addName(String framework, Node.Entry name) {
        Node.Scalar code = name.key();
        if (codeReader.read(code) == null) {
            return;
        }
        NamedCode named = namedCodes.get(code.text());
        if (named == null) {
            named = new NamedCode(code, new ArrayList<>());
            namedCodes.put(code.text(), named);
        }
        named.names().add(new Node.Entry(new Node.Scalar(framework, true, code.place()), name.value()));
    }

    /**
     * Returns the spec with the collected names and codes. The spec's own values have priority. Names for
     * unknown codes and names that the spec's own codes repeat are reported.
     *
     * @param base the spec that the given one extends; null if there is none
     */
    Node.Mapping addTo(Node.Mapping spec, Node.@Nullable Mapping base) {
        Node.Entry section = spec.get(CODES);
        if (section != null && !(section.value() instanceof Node.Mapping)) {
            return spec;
        }
        Node.Mapping own = codes(spec);
        Set<String> known = knownCodes(own, base);
        if (known.isEmpty()) {
            return spec;
        }
        Map<String, Node.Entry> added = new LinkedHashMap<>(rows);
        added.keySet().retainAll(known);
        for (NamedCode named : namedCodes.values()) {
            if (known.contains(named.code().text())) {
                reportDuplicates(own, named);
                addRow(added, named.row());
            } else {
                reportUnknown(named);
            }
        }
        Node.Scalar key = section == null ? new Node.Scalar(CODES, true, spec.place()) : section.key();
        Node.Mapping collected = new Node.Mapping(List.copyOf(added.values()), own.place());
        return spec.with(mergedCodes(key, collected, own));
    }

    /** Merges codes like the codes of two specs. */
    private static Node.Entry mergedCodes(Node.Scalar key, Node.Mapping base, Node.Mapping over) {
        Node.Mapping baseSpec = new Node.Mapping(List.of(new Node.Entry(key, base)), base.place());
        Node.Mapping overSpec = new Node.Mapping(List.of(new Node.Entry(key, over)), over.place());
        return new Merger().merge(baseSpec, overSpec).entries().get(0);
    }

    /** Returns the codes of the frameworks, the spec and its base, without those that the spec removes. */
    private Set<String> knownCodes(Node.Mapping own, Node.@Nullable Mapping base) {
        Set<String> known = new HashSet<>(rows.keySet());
        if (base != null) {
            known.addAll(codes(base).byKey().keySet());
        }
        for (Node.Entry row : own.byKey().values()) {
            if (Scalars.isNull(row.value())) {
                known.remove(row.key().text());
            } else {
                known.add(row.key().text());
            }
        }
        return known;
    }

    private void reportDuplicates(Node.Mapping own, NamedCode named) {
        String code = named.code().text();
        Node row = value(own, code);
        Node names = row == null ? null : value(row, NAMES);
        if (names == null) {
            return;
        }
        for (Node.Entry name : named.names()) {
            String framework = name.key().text();
            Node first = value(names, framework);
            if (first != null) {
                List<Related> related = Related.first(first.place());
                String what = "the " + framework + " name of code";
                report.add(Message.DUPLICATE_KEY, name.key().place(), related, what, code);
            }
        }
    }

    private void reportUnknown(NamedCode named) {
        for (Node.Entry name : named.names()) {
            report.add(
                    Message.UNKNOWN_CODE,
                    name.key().place(),
                    name.key().text(),
                    named.code().text());
        }
    }

    /** Adds a row, or adds its fields to an earlier row of the same code. The earlier row's fields have priority. */
    private static void addRow(Map<String, Node.Entry> rows, Node.Entry row) {
        Node.Entry first = rows.putIfAbsent(row.key().text(), row);
        if (first != null && first.value() instanceof Node.Mapping over && row.value() instanceof Node.Mapping base) {
            rows.put(row.key().text(), new Node.Entry(first.key(), new Merger().merge(base, over)));
        }
    }

    /** Returns the value of the key, or null if the key is missing or the node is not a mapping. */
    private static @Nullable Node value(Node node, String key) {
        Node.Entry entry = node instanceof Node.Mapping mapping ? mapping.get(key) : null;
        return entry == null ? null : entry.value();
    }

    private static Node.Mapping codes(Node.Mapping spec) {
        return value(spec, CODES) instanceof Node.Mapping codes ? codes : new Node.Mapping(List.of(), spec.place());
    }

    /**
     * A code with the names that frameworks give it.
     *
     * @param code the code, at its place in the first framework
     * @param names the names, by the keys of the frameworks
     */
    private record NamedCode(Node.Scalar code, List<Node.Entry> names) {

        /** Returns a row with the names only. */
        Node.Entry row() {
            Node.Scalar key = new Node.Scalar(NAMES, true, code.place());
            Node.Entry field = new Node.Entry(key, new Node.Mapping(names, code.place()));
            return new Node.Entry(code, new Node.Mapping(List.of(field), code.place()));
        }
    }
}
