package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Notation;
import io.github.codetable.processor.spec.read.CodeReader;
import io.github.codetable.processor.spec.read.NotationReader;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A normalizer of sections of codes, which are merged by key. Equal codes get equal keys: hexadecimal codes have several
 * forms, such as {@code 0xa} and {@code 0x0A}. A row that is a name becomes a mapping with the name.
 */
final class CodeNormalizer {

    private static final String CODES = "codes";

    private final Notation notation;
    private final Report report;

    /**
     * @param notation the notation of the codes in the normalized sections
     */
    CodeNormalizer(Notation notation, Report report) {
        this.notation = notation;
        this.report = report;
    }

    Notation notation() {
        return notation;
    }

    /** Returns the spec with normal rows. */
    Node.Mapping withNormalCodes(Node.Mapping spec) {
        Node.Entry codes = spec.get(CODES);
        return codes != null && codes.value() instanceof Node.Mapping rows
                ? spec.with(new Node.Entry(codes.key(), withNormalRows(rows)))
                : spec;
    }

    /** Returns the section with normal keys and rows. */
    Node.Mapping withNormalRows(Node.Mapping rows) {
        List<Node.Entry> normal = new ArrayList<>();
        for (Node.Entry row : withNormalKeys(rows).entries()) {
            normal.add(Scalars.text(row.value()) == null ? row : new Node.Entry(row.key(), ofName(row.value())));
        }
        return new Node.Mapping(normal, rows.place());
    }

    private static Node.Mapping ofName(Node name) {
        Node.Scalar key = new Node.Scalar("name", true, name.place());
        return new Node.Mapping(List.of(new Node.Entry(key, name)), name.place());
    }

    /** Returns the section with normal keys. A code that is repeated in another form is reported. */
    Node.Mapping withNormalKeys(Node.Mapping section) {
        if (notation == Notation.DECIMAL) {
            return section; // each code has one form only
        }
        Map<String, Node.Scalar> first = new HashMap<>();
        List<Node.Entry> normal = new ArrayList<>();
        for (Node.Entry entry : section.entries()) {
            Node.Scalar key = converted(entry.key(), notation, notation);
            Node.Scalar other = first.putIfAbsent(key.text(), entry.key());
            if (other != null && !report.hasErrorAt(key.place())) {
                List<Related> related = Related.first(other.place());
                report.add(
                        Message.DUPLICATE_KEY,
                        key.place(),
                        related,
                        "key",
                        entry.key().text());
            }
            normal.add(new Node.Entry(key, entry.value()));
        }
        return new Node.Mapping(normal, section.place());
    }

    /** Returns a spec in another notation with its codes and the bounds of its ranges in this notation. */
    Node.Mapping converted(Node.Mapping spec) {
        Notation old = NotationReader.notationOf(spec);
        if (old == notation) {
            return spec;
        }
        List<Node.Entry> sections = new ArrayList<>();
        for (Node.Entry section : spec.entries()) {
            boolean isCodes = section.key().text().equals(CODES);
            boolean isRanges = section.key().text().equals("ranges");
            sections.add(isCodes ? withKeys(section, old) : isRanges ? withBounds(section, old) : section);
        }
        return new Node.Mapping(sections, spec.place());
    }

    private Node.Entry withKeys(Node.Entry codes, Notation old) {
        if (!(codes.value() instanceof Node.Mapping rows)) {
            return codes;
        }
        List<Node.Entry> converted = new ArrayList<>();
        for (Node.Entry row : rows.entries()) {
            converted.add(new Node.Entry(converted(row.key(), old, notation), row.value()));
        }
        return new Node.Entry(codes.key(), new Node.Mapping(converted, rows.place()));
    }

    private Node.Entry withBounds(Node.Entry section, Notation old) {
        if (!(section.value() instanceof Node.Mapping ranges)) {
            return section;
        }
        List<Node.Entry> converted = new ArrayList<>();
        for (Node.Entry range : ranges.entries()) {
            converted.add(
                    range.value() instanceof Node.Mapping fields
                            ? new Node.Entry(range.key(), withBounds(fields, old))
                            : range);
        }
        return new Node.Entry(section.key(), new Node.Mapping(converted, ranges.place()));
    }

    private Node.Mapping withBounds(Node.Mapping fields, Notation old) {
        List<Node.Entry> converted = new ArrayList<>();
        for (Node.Entry field : fields.entries()) {
            String key = field.key().text();
            boolean isBound = key.equals("from") || key.equals("to");
            converted.add(
                    isBound && field.value() instanceof Node.Scalar bound
                            ? new Node.Entry(field.key(), converted(bound, old, notation))
                            : field);
        }
        return new Node.Mapping(converted, fields.place());
    }

    /** Returns the code in its normal form in the new notation. Other scalars stay unchanged. */
    private static Node.Scalar converted(Node.Scalar code, Notation old, Notation notation) {
        Integer number = CodeReader.parse(code, old);
        return number == null ? code : new Node.Scalar(notation.text(number), true, code.place());
    }
}
