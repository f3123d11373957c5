package io.github.codetable.processor.spec;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a scalar is under YAML 1.2's core schema, by its text alone. */
final class Scalars {

    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
            + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
            + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern PLAIN_DECIMAL = Pattern.compile("0|-?[1-9][0-9]*");

    private Scalars() {}

    /** True for {@code ~} and {@code null}, but not for a value that is just left out. */
    static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar
                && scalar.plain()
                && !scalar.text().isEmpty()
                && NULL.matcher(scalar.text()).matches();
    }

    /** The text of a scalar that is one: quoted, or not to be mistaken for a number, a boolean or null. */
    static Optional<String> text(Node node) {
        return node instanceof Node.Scalar scalar && (!scalar.plain() || isWord(scalar.text()))
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    /** The value of an unquoted {@code true} or {@code false}. */
    static Optional<Boolean> flag(Node node) {
        return node instanceof Node.Scalar scalar
                        && scalar.plain()
                        && (scalar.text().equals("true") || scalar.text().equals("false"))
                ? Optional.of(Boolean.valueOf(scalar.text()))
                : Optional.empty();
    }

    /** The value of an unquoted plain decimal integer that an int can hold. */
    static Optional<Integer> integer(Node node) {
        if (!(node instanceof Node.Scalar scalar)
                || !scalar.plain()
                || !PLAIN_DECIMAL.matcher(scalar.text()).matches()
                || scalar.text().length() > 11) {
            return Optional.empty();
        }
        long value = Long.parseLong(scalar.text());
        return value == (int) value ? Optional.of((int) value) : Optional.empty();
    }

    /** What a node is, in words that quote it. */
    static String describe(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().isEmpty() ? "an empty mapping" : "a mapping";
        }
        if (node instanceof Node.Sequence list) {
            return list.items().isEmpty() ? "an empty list" : "a list";
        }
        if (!(node instanceof Node.Scalar scalar)) {
            return "this";
        }
        String text = scalar.text();
        if (!scalar.plain() || isWord(text)) {
            return "the text \"" + text + "\"";
        }
        if (text.isEmpty()) {
            return "nothing";
        }
        return NULL.matcher(text).matches()
                ? "null (" + text + ")"
                : BOOLEAN.matcher(text).matches() ? "the boolean " + text : "the number " + text;
    }

    private static boolean isWord(String plain) {
        return !NULL.matcher(plain).matches()
                && !BOOLEAN.matcher(plain).matches()
                && !NUMBER.matcher(plain).matches();
    }
}
