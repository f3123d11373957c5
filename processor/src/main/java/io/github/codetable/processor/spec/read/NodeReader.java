package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Reference;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reader of nodes of a required type. A node of another type is reported, and the result is null.
 *
 * <p>The parameter {@code what} of each method is the node's name in messages. The parameter {@code example} shows the
 * user a valid value.
 */
public final class NodeReader {

    /** The form of an integer, as words after "must be". */
    static final String INTEGER = "a plain decimal integer from -2147483648 to 2147483647";

    /** The form of a boolean, as words after "must be". */
    static final String FLAG = "true or false";

    private static final String QUOTES = "; put it in quotes";
    private static final String NO_QUOTES = "; remove the quotes";
    private static final String LEAVE_OUT = "leave it out if there is no value";

    private final Report report;

    public NodeReader(Report report) {
        this.report = report;
    }

    Report report() {
        return report;
    }

    /** Returns a text that is not blank, or null. */
    @Nullable
    String text(Node node, String what) {
        return text(node, what, LEAVE_OUT);
    }

    /** Returns a text that is not blank, or null. The advice ends the message about a missing or blank text. */
    @Nullable
    String text(Node node, String what, String advice) {
        String text = anyText(node, what, advice);
        if (text != null && text.isBlank()) {
            reportWrongType(node, what, "text that is not blank", "; " + advice);
            return null;
        }
        return text;
    }

    /** Returns a text, which may be blank, or null. The advice ends the message about a missing text. */
    @Nullable
    String anyText(Node node, String what, String advice) {
        String text = Scalars.text(node);
        if (text == null) {
            reportWrongType(node, what, "text", quotesHint(node, advice));
            return null;
        }
        if (text.length() > Limit.MAX_TEXT_LENGTH) {
            report.add(Message.TEXT_TOO_LONG, node.place(), what, Limit.MAX_TEXT_LENGTH, text.length());
            return null;
        }
        return text;
    }

    /** Returns a decimal integer, or null. The advice ends the message about a missing value. */
    @Nullable
    Integer integer(Node node, String what, String advice) {
        Integer value = Scalars.integer(node);
        if (value == null) {
            String hint = Scalars.integer(Scalars.unquoted(node)) == null ? missingHint(node, advice) : NO_QUOTES;
            reportWrongType(node, what, INTEGER, hint);
        }
        return value;
    }

    /** Returns a boolean, or null. The advice ends the message about a missing value. */
    @Nullable
    Boolean flag(Node node, String what) {
        return flag(node, what, LEAVE_OUT);
    }

    /** Returns a boolean, or null. The advice ends the message about a missing value. */
    @Nullable
    Boolean flag(Node node, String what, String advice) {
        Boolean value = Scalars.flag(node);
        if (value == null) {
            String hint = Scalars.flag(Scalars.unquoted(node)) == null ? missingHint(node, advice) : NO_QUOTES;
            reportWrongType(node, what, FLAG, hint);
        }
        return value;
    }

    /** Returns a mapping, or null. */
    public Node.@Nullable Mapping mapping(Node node, String what, String example) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        reportWrongType(node, what, "a mapping", "; write it as " + example);
        return null;
    }

    /** Returns a list, or null. */
    Node.@Nullable Sequence list(Node node, String what, String example) {
        if (node instanceof Node.Sequence list) {
            return list;
        }
        reportWrongType(node, what, "a list", "; write it as " + example);
        return null;
    }

    /** Returns the names in a list, without invalid ones; empty if the node is not a list. */
    List<Reference> references(Node node, String what, String example) {
        Node.Sequence list = list(node, what, example);
        if (list == null) {
            return List.of();
        }
        List<Reference> references = new ArrayList<>();
        for (Node item : list.items()) {
            String name = text(item, "an item of " + what);
            if (name != null) {
                references.add(new Reference(name, item.place()));
            }
        }
        return references;
    }

    /**
     * Reports a node of the wrong type, unless the node is invalid and already reported.
     *
     * @param expected the required type
     * @param hint the end of the message; may be empty
     */
    public void reportWrongType(Node node, String what, String expected, String hint) {
        if (!(node instanceof Node.Invalid)) {
            report.add(Message.WRONG_TYPE, node.place(), what, expected, Scalars.describe(node), hint);
        }
    }

    /**
     * Returns the end of a message about a value that is not a text: the given advice for a missing value and {@code ~},
     * otherwise the advice to add quotes. For the words that mean null, such as {@code NULL}, returns both. Returns an empty
     * text for a collection.
     */
    static String quotesHint(Node node, String advice) {
        if (!(node instanceof Node.Scalar scalar)) {
            return "";
        }
        if (scalar.text().isEmpty() || scalar.text().equals("~")) {
            return "; " + advice;
        }
        return Scalars.isNull(node) ? QUOTES + ", or " + advice : QUOTES;
    }

    /** Returns the advice as the end of a message if the value is missing or null; otherwise an empty text. */
    private static String missingHint(Node node, String advice) {
        boolean isMissing = node instanceof Node.Scalar scalar
                && scalar.plain()
                && (scalar.text().isEmpty() || Scalars.isNull(node));
        return isMissing ? "; " + advice : "";
    }
}
