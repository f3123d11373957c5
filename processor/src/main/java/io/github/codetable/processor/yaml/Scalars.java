package io.github.codetable.processor.yaml;

import io.github.codetable.processor.naming.Ascii;
import org.jspecify.annotations.Nullable;

/** The types of scalars in YAML 1.2's core schema: null, booleans, numbers and texts. */
public final class Scalars {

    private static final String OCTAL = "01234567";
    private static final String HEXADECIMAL = Ascii.DIGITS + "abcdefABCDEF";

    /** The length of {@code -2147483648}. */
    private static final int MAX_INT_LENGTH = 11;

    /** The digits of {@code 0xFFFFFFFF}. */
    private static final int MAX_HEXADECIMAL_DIGITS = 8;

    private Scalars() {}

    /**
     * Returns true for {@code ~} and {@code null}. Returns false for a missing value, and for {@code NULL} and {@code Null},
     * which are null in YAML but may be meant as names.
     */
    public static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar
                && scalar.plain()
                && (scalar.text().equals("~") || scalar.text().equals("null"));
    }

    /** Returns true for an unquoted boolean or null in letters, such as {@code NULL}, which may be meant as a name. */
    public static boolean isWord(Node node) {
        return node instanceof Node.Scalar scalar
                && scalar.plain()
                && Ascii.consistsOf(Ascii.LETTERS, scalar.text())
                && !isText(scalar);
    }

    /** Returns the text of a scalar that is quoted or is not a number, a boolean or null; otherwise null. */
    public static @Nullable String text(Node node) {
        return node instanceof Node.Scalar scalar && isText(scalar) ? scalar.text() : null;
    }

    /** Returns the value of an unquoted {@code true} or {@code false}; otherwise null. */
    public static @Nullable Boolean flag(Node node) {
        if (!(node instanceof Node.Scalar scalar) || !scalar.plain()) {
            return null;
        }
        return switch (scalar.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /** Returns the value of an unquoted decimal integer that fits into an int; otherwise null. */
    public static @Nullable Integer integer(Node node) {
        if (!(node instanceof Node.Scalar scalar)
                || !scalar.plain()
                || !isPlainDecimal(scalar.text())
                || scalar.text().length() > MAX_INT_LENGTH) {
            return null;
        }
        long value = Long.parseLong(scalar.text());
        return value == (int) value ? Integer.valueOf((int) value) : null;
    }

    /** Returns the int with the bits of an unquoted {@code 0x} with one to eight hexadecimal digits; otherwise null. */
    public static @Nullable Integer hexadecimal(Node node) {
        if (!(node instanceof Node.Scalar scalar)
                || !scalar.plain()
                || !scalar.text().startsWith("0x")) {
            return null;
        }
        String digits = scalar.text().substring(2);
        return digits.length() <= MAX_HEXADECIMAL_DIGITS && Ascii.consistsOf(HEXADECIMAL, digits)
                ? Integer.valueOf(Integer.parseUnsignedInt(digits, 16))
                : null;
    }

    /** Returns the scalar without its quotes; another node unchanged. */
    public static Node unquoted(Node node) {
        return node instanceof Node.Scalar scalar ? new Node.Scalar(scalar.text(), true, scalar.place()) : node;
    }

    /** Returns a description of the node for messages, such as {@code the number 404}. */
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
        if (isText(scalar)) {
            return "the text \"" + text + "\"";
        }
        if (text.isEmpty()) {
            return "an empty value";
        }
        return isNull(text) ? "null (" + text + ")" : isBoolean(text) ? "the boolean " + text : "the number " + text;
    }

    private static boolean isText(Node.Scalar scalar) {
        return !scalar.plain() || (!isNull(scalar.text()) && !isBoolean(scalar.text()) && !isNumber(scalar.text()));
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

    /** Returns true for an integer without a leading zero or plus sign. */
    private static boolean isPlainDecimal(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        return text.equals("0") || (!digits.startsWith("0") && Ascii.consistsOf(Ascii.DIGITS, digits));
    }

    /** Returns true for an octal, decimal or hexadecimal integer, a fraction, an infinity and NaN. */
    private static boolean isNumber(String text) {
        if (text.startsWith("0o")) {
            return Ascii.consistsOf(OCTAL, text.substring(2));
        }
        if (text.startsWith("0x")) {
            return Ascii.consistsOf(HEXADECIMAL, text.substring(2));
        }
        String unsigned = withoutSign(text);
        return isDecimal(unsigned) || isInfinity(unsigned) || isNotANumber(text);
    }

    private static boolean isDecimal(String unsigned) {
        int exponent = Math.max(unsigned.indexOf('e'), unsigned.indexOf('E'));
        return exponent < 0
                ? isFraction(unsigned)
                : isFraction(unsigned.substring(0, exponent))
                        && Ascii.consistsOf(Ascii.DIGITS, withoutSign(unsigned.substring(exponent + 1)));
    }

    /** Returns true for digits with at most one decimal point, which may come first or last. */
    private static boolean isFraction(String unsigned) {
        int point = unsigned.indexOf('.');
        return Ascii.consistsOf(
                Ascii.DIGITS, point < 0 ? unsigned : unsigned.substring(0, point) + unsigned.substring(point + 1));
    }

    private static boolean isInfinity(String unsigned) {
        return unsigned.equals(".inf") || unsigned.equals(".Inf") || unsigned.equals(".INF");
    }

    private static boolean isNotANumber(String text) {
        return text.equals(".nan") || text.equals(".NaN") || text.equals(".NAN");
    }

    private static String withoutSign(String text) {
        return text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    }
}
