package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Mention;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads nodes as what they have to be, and reports those that are something else. */
public final class NodeReader {

    private static final String QUOTES = "; put it in quotes";
    private static final String NO_QUOTES = "; remove the quotes";
    private static final String LEAVE_OUT = "; leave it out if there is no value";

    private final Report report;

    public NodeReader(Report report) {
        this.report = report;
    }

    Report report() {
        return report;
    }

    /** A text with something in it. */
    Optional<String> text(Node node, String what) {
        Optional<String> text = anyText(node, what);
        if (text.isPresent() && text.get().isBlank()) {
            wrong(node, what, "text that is not blank", "");
            return Optional.empty();
        }
        return text;
    }

    /** A text, which may be empty. */
    Optional<String> anyText(Node node, String what) {
        Optional<String> text = Scalars.text(node);
        if (text.isEmpty()) {
            wrong(node, what, "text", quoting(node, LEAVE_OUT));
        } else if (text.get().length() > Limit.TEXT) {
            report.add(
                    Message.TEXT_TOO_LONG,
                    node.place(),
                    what,
                    Limit.TEXT,
                    text.get().length());
            return Optional.empty();
        }
        return text;
    }

    /** A plain decimal integer. */
    Optional<Integer> integer(Node node, String what) {
        Optional<Integer> value = Scalars.integer(node);
        if (value.isEmpty()) {
            wrong(
                    node,
                    what,
                    "a plain decimal integer from -2147483648 to 2147483647",
                    unquoting(node, Scalars::integer));
        }
        return value;
    }

    /** True or false. */
    Optional<Boolean> flag(Node node, String what) {
        Optional<Boolean> value = Scalars.flag(node);
        if (value.isEmpty()) {
            wrong(node, what, "true or false", unquoting(node, Scalars::flag));
        }
        return value;
    }

    /** The way out for a node that is no text: quotes, or something else where there is nothing to quote. */
    static String quoting(Node node, String otherwise) {
        if (!(node instanceof Node.Scalar scalar)) {
            return "";
        }
        return scalar.text().isEmpty() || Scalars.isNull(node) ? otherwise : QUOTES;
    }

    private static String unquoting(Node node, Function<Node, Optional<?>> as) {
        return node instanceof Node.Scalar scalar
                        && as.apply(new Node.Scalar(scalar.text(), true, scalar.place()))
                                .isPresent()
                ? NO_QUOTES
                : "";
    }

    /** Keys and values. */
    public Optional<Node.Mapping> mapping(Node node, String what, String example) {
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

    /** A list of names, each with something in it. */
    Optional<List<Mention>> mentions(Node node, String what, String example) {
        Optional<Node.Sequence> list = list(node, what, example);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> mentions = new ArrayList<>();
        for (Node item : list.get().items()) {
            Optional<String> name = text(item, "an item of " + what);
            if (name.isPresent()) {
                mentions.add(new Mention(name.get(), item.place()));
            }
        }
        return Optional.of(mentions);
    }

    /** Reports a node that is not what it has to be, unless it was reported before. */
    public void wrong(Node node, String what, String expected, String hint) {
        if (!(node instanceof Node.Unusable)) {
            report.add(Message.WRONG_TYPE, node.place(), what, expected, Scalars.describe(node), hint);
        }
    }
}
