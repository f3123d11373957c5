package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import java.util.Optional;

/** Reads nodes as what they have to be, and reports those that are something else. */
final class NodeReader {

    private static final String QUOTES = "; put it in quotes";

    private final Report report;

    NodeReader(Report report) {
        this.report = report;
    }

    Report report() {
        return report;
    }

    /** A text with something in it. */
    Optional<String> text(Node node, String what) {
        Optional<String> text = anyText(node, what);
        if (text.isPresent() && text.get().isBlank()) {
            wrong(node, what, "a text that says something", "");
            return Optional.empty();
        }
        return text;
    }

    /** A text, which may be empty. */
    Optional<String> anyText(Node node, String what) {
        Optional<String> text = Scalars.text(node);
        if (text.isEmpty()) {
            boolean quotable =
                    node instanceof Node.Scalar scalar && !scalar.text().isEmpty();
            wrong(node, what, "a text", quotable ? QUOTES : "");
        }
        return text;
    }

    /** A plain decimal integer. */
    Optional<Integer> integer(Node node, String what) {
        Optional<Integer> value = Scalars.integer(node);
        if (value.isEmpty()) {
            wrong(node, what, "a plain decimal integer that an int can hold", "");
        }
        return value;
    }

    /** True or false. */
    Optional<Boolean> flag(Node node, String what) {
        Optional<Boolean> value = Scalars.flag(node);
        if (value.isEmpty()) {
            wrong(node, what, "true or false", "");
        }
        return value;
    }

    /** Keys and values. */
    Optional<Node.Mapping> mapping(Node node, String what, String example) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        wrong(node, what, "a mapping", "; write it as " + example);
        return Optional.empty();
    }

    /** A list. */
    Optional<Node.Sequence> list(Node node, String what, String example) {
        if (node instanceof Node.Sequence list) {
            return Optional.of(list);
        }
        wrong(node, what, "a list", "; write it as " + example);
        return Optional.empty();
    }

    /** Reports a node that is not what it has to be, unless it was reported before. */
    void wrong(Node node, String what, String expected, String hint) {
        if (!(node instanceof Node.Unusable)) {
            report.add(Message.WRONG_TYPE, node.place(), what, expected, Scalars.describe(node), hint);
        }
    }
}
