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
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the frameworks of one spec say about codes: the names that they list, and the codes that only they have. */
final class FrameworkCodes {

    private static final String CODES = "codes";
    private static final String NAMES = "names";

    private final Report report;
    private final NodeReader reader;
    private final Map<String, Named> named = new LinkedHashMap<>();
    private final Map<String, Node.Entry> rows = new LinkedHashMap<>();

    FrameworkCodes(Report report) {
        this.report = report;
        this.reader = new NodeReader(report);
    }

    /** Takes what a framework says about codes, and leaves the rest of it. */
    Node.Mapping takeFrom(Node.Scalar key, Node.Mapping framework) {
        String owner = FrameworkReader.owner(key.text());
        Node.Mapping resolved = FrameworkReader.KEYS.resolve(owner, framework, report);
        for (Node.Entry name : entries(resolved, NAMES, owner, "{1000: SOME_NAME}")) {
            take(key.text(), name);
        }
        for (Node.Entry row : entries(resolved, CODES, owner, "{1000: {name: SOME_NAME}}")) {
            join(rows, row);
        }
        return resolved.without(NAMES).without(CODES);
    }

    private Collection<Node.Entry> entries(Node.Mapping framework, String key, String owner, String example) {
        Optional<Node> section = value(framework, key);
        if (section.isEmpty()) {
            return List.of();
        }
        Optional<Node.Mapping> mapping = reader.mapping(section.get(), "`" + key + "` of " + owner, example);
        return mapping.isPresent() ? mapping.get().byKey().values() : List.of();
    }

    private void take(String framework, Node.Entry name) {
        Node.Scalar code = name.key();
        if (new CodeReader(report).read(code).isPresent()) {
            named.putIfAbsent(code.text(), new Named(code, new ArrayList<>()));
            Node.Scalar key = new Node.Scalar(framework, true, code.place());
            named.get(code.text()).names().add(new Node.Entry(key, name.value()));
        }
    }

    /**
     * The spec with all that among its codes; what the spec itself says there stands.
     *
     * @param base what the spec extends
     */
    Node.Mapping addTo(Node.Mapping spec, Optional<Node.Mapping> base) {
        Optional<Node.Entry> section = spec.get(CODES);
        boolean isMapping = section.isEmpty() || section.get().value() instanceof Node.Mapping;
        Node.Mapping own = codes(spec);
        Set<String> known = known(own, base);
        if (!isMapping || known.isEmpty()) {
            return spec;
        }
        Map<String, Node.Entry> added = new LinkedHashMap<>(rows);
        added.keySet().retainAll(known);
        for (Named names : named.values()) {
            if (known.contains(names.code().text())) {
                reportTwice(own, names);
                join(added, names.row());
            } else {
                reportUnknown(names);
            }
        }
        Node.Scalar key = section.isPresent() ? section.get().key() : new Node.Scalar(CODES, true, spec.place());
        Node.Mapping below = new Node.Mapping(List.copyOf(added.values()), own.place());
        return spec.with(merged(new Node.Entry(key, below), new Node.Entry(key, own)));
    }

    private static Node.Entry merged(Node.Entry below, Node.Entry own) {
        return new Merger().merge(only(below), only(own)).entries().get(0);
    }

    private static Node.Mapping only(Node.Entry entry) {
        return new Node.Mapping(List.of(entry), entry.value().place());
    }

    private Set<String> known(Node.Mapping own, Optional<Node.Mapping> base) {
        Set<String> known = new HashSet<>(rows.keySet());
        if (base.isPresent()) {
            known.addAll(codes(base.get()).byKey().keySet());
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

    /** Reports the names that the row of the code has, too. */
    private void reportTwice(Node.Mapping own, Named named) {
        String code = named.code().text();
        Optional<Node> row = value(own, code);
        Optional<Node> written = row.isPresent() ? value(row.get(), NAMES) : Optional.empty();
        if (written.isEmpty()) {
            return;
        }
        for (Node.Entry name : named.names()) {
            String framework = name.key().text();
            Optional<Node> first = value(written.get(), framework);
            if (first.isPresent()) {
                List<Related> related = List.of(new Related("first", first.get().place()));
                String what = "the " + framework + " name of code";
                report.add(Message.DUPLICATE_KEY, name.key().place(), related, what, code);
            }
        }
    }

    private void reportUnknown(Named named) {
        for (Node.Entry name : named.names()) {
            report.add(
                    Message.UNKNOWN_CODE,
                    name.key().place(),
                    name.key().text(),
                    named.code().text());
        }
    }

    private static void join(Map<String, Node.Entry> rows, Node.Entry row) {
        Node.Entry first = rows.putIfAbsent(row.key().text(), row);
        if (first != null) {
            rows.put(row.key().text(), joined(first, row));
        }
    }

    /** A row with what another one of the same code says besides. */
    private static Node.Entry joined(Node.Entry row, Node.Entry other) {
        return row.value() instanceof Node.Mapping fields && other.value() instanceof Node.Mapping more
                ? new Node.Entry(row.key(), new Merger().merge(more, fields))
                : row;
    }

    private static Optional<Node> value(Node node, String key) {
        Optional<Node.Entry> entry = node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
        return entry.isPresent() ? Optional.of(entry.get().value()) : Optional.empty();
    }

    private static Node.Mapping codes(Node.Mapping spec) {
        Optional<Node> codes = value(spec, CODES);
        return codes.isPresent() && codes.get() instanceof Node.Mapping mapping
                ? mapping
                : new Node.Mapping(List.of(), spec.place());
    }

    /**
     * A code to which frameworks give names.
     *
     * @param code as the first framework wrote it
     * @param names the names by their frameworks' keys
     */
    private record Named(Node.Scalar code, List<Node.Entry> names) {

        /** A row that has nothing but the names. */
        Node.Entry row() {
            Node.Scalar key = new Node.Scalar(NAMES, true, code.place());
            Node.Mapping row = new Node.Mapping(names, code.place());
            return new Node.Entry(code, new Node.Mapping(List.of(new Node.Entry(key, row)), code.place()));
        }
    }
}
