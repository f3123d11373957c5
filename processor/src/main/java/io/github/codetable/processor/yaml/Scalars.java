package io.github.codetable.processor.yaml;

import java.util.Optional;

/** What a scalar is under YAML 1.2's core schema, by its text alone. */
public final class Scalars {

    private Scalars() {}

    /** True for {@code ~} and {@code null}, but not for a value that is just left out. */
    public static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar
                && scalar.plain()
                && !scalar.text().isEmpty()
                && isNull(scalar.text());
    }

    /** The text of a scalar that is one: quoted, or not to be mistaken for a number, a boolean or null. */
    public static Optional<String> text(Node node) {
        return node instanceof Node.Scalar scalar && (!scalar.plain() || isWord(scalar.text()))
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    /** The value of an unquoted {@code true} or {@code false}. */
    public static Optional<Boolean> flag(Node node) {
        return node instanceof Node.Scalar scalar
                        && scalar.plain()
                        && (scalar.text().equals("true") || scalar.text().equals("false"))
                ? Optional.of(Boolean.valueOf(scalar.text()))
                : Optional.empty();
    }

    /** The value of an unquoted plain decimal integer that an int can hold. */
    public static Optional<Integer> integer(Node node) {
        if (!(node instanceof Node.Scalar scalar)
                || !scalar.plain()
                || !Numbers.isPlainDecimal(scalar.text())
                || scalar.text().length() > 11) {
            return Optional.empty();
        }
        long value = Long.parseLong(scalar.text());
        return value == (int) value ? Optional.of((int) value) : Optional.empty();
    }

    /** What a node is, in words that quote it. */
    public static String describe(Node node) {
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
            return "an empty value";
        }
        return isNull(text) ? "null (" + text + ")" : isBoolean(text) ? "the boolean " + text : "the number " + text;
    }

    private static boolean isWord(String plain) {
        return !isNull(plain) && !isBoolean(plain) && !Numbers.isNumber(plain);
    }

    private static boolean isNull(String plain) {
        return switch (plain) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    private static boolean isBoolean(String plain) {
        return switch (plain) {
            case "true", "True", "TRUE", "false", "False", "FALSE" -> true;
            default -> false;
        };
    }
}
