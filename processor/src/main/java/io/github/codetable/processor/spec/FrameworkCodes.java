package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import java.util.ArrayList;
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
        resolved.get(NAMES)
                .flatMap(names -> reader.mapping(names.value(), NAMES + " of " + owner, "{1000: SOME_NAME}"))
                .ifPresent(names -> names.byKey().values().forEach(name -> take(key.text(), name)));
        resolved.get(CODES)
                .flatMap(codes -> reader.mapping(codes.value(), CODES + " of " + owner, "{1000: {name: SOME_NAME}}"))
                .ifPresent(
                        codes -> codes.byKey().forEach((code, row) -> rows.merge(code, row, FrameworkCodes::joined)));
        return resolved.without(NAMES).without(CODES);
    }

    private void take(String framework, Node.Entry name) {
        if (new CodeReader(report).read(name.key()).isPresent()) {
            named.computeIfAbsent(name.key().text(), code -> new Named(name.key(), new ArrayList<>()))
                    .names()
                    .add(new Node.Entry(
                            new Node.Scalar(framework, true, name.key().place()), name.value()));
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
        Node.Mapping own = codes(Optional.of(spec));
        Set<String> known = known(own, base);
        if (!isMapping || known.isEmpty()) {
            return spec;
        }
        Map<String, Node.Entry> added = new LinkedHashMap<>(rows);
        added.keySet().retainAll(known);
        named.forEach((code, names) -> {
            if (known.contains(code)) {
                reportTwice(own, names);
                added.merge(code, names.row(), FrameworkCodes::joined);
            } else {
                names.names()
                        .forEach(name -> report.add(
                                Message.UNKNOWN_CODE,
                                name.key().place(),
                                name.key().text(),
                                code));
            }
        });
        Node.Scalar key = section.map(Node.Entry::key).orElse(new Node.Scalar(CODES, true, spec.place()));
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
        Set<String> known = new HashSet<>(codes(base).byKey().keySet());
        known.addAll(rows.keySet());
        own.byKey().forEach((code, row) -> {
            if (Scalars.isNull(row.value())) {
                known.remove(code);
            } else {
                known.add(code);
            }
        });
        return known;
    }

    /** Reports the names that the row of the code has, too. */
    private void reportTwice(Node.Mapping own, Named named) {
        Optional<Node> written =
                own.get(named.code().text()).map(Node.Entry::value).flatMap(row -> value(row, NAMES));
        for (Node.Entry name : named.names()) {
            written.flatMap(names -> value(names, name.key().text()))
                    .ifPresent(first -> report.add(
                            Message.DUPLICATE_KEY,
                            name.key().place(),
                            List.of(new Related("first", first.place())),
                            "the name in " + name.key().text() + " of code",
                            named.code().text()));
        }
    }

    /** A row with what another one of the same code says besides. */
    private static Node.Entry joined(Node.Entry row, Node.Entry other) {
        return row.value() instanceof Node.Mapping fields && other.value() instanceof Node.Mapping more
                ? new Node.Entry(row.key(), new Merger().merge(more, fields))
                : row;
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key).map(Node.Entry::value) : Optional.empty();
    }

    private static Node.Mapping codes(Optional<Node.Mapping> spec) {
        return spec.flatMap(mapping -> value(mapping, CODES))
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .orElseGet(() -> new Node.Mapping(
                        List.of(), spec.map(Node.Mapping::place).orElse(null)));
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
