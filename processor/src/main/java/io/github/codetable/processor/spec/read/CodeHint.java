package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.model.Notation;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The ends of messages about invalid codes, which propose the code that was meant. */
final class CodeHint {

    private static final String NOT_TEXT = "; a code is a number, so text such as an SQLSTATE cannot be a code";

    private CodeHint() {}

    /** Returns the end of the message about an invalid code; empty if the intended code is not clear. */
    static String of(Node node, Notation notation) {
        if (!(node instanceof Node.Scalar scalar)) {
            return "";
        }
        if (!scalar.plain()) {
            return CodeReader.parse(Scalars.unquoted(node), notation) == null ? NOT_TEXT : "; remove the quotes";
        }
        String text = scalar.text().replace("_", "").replace('\u2212', '-'); // the minus sign of typesetting
        String hint = notation == Notation.DECIMAL ? ofDecimal(text) : ofHexadecimal(text);
        return hint == null ? Scalars.text(node) == null ? "" : NOT_TEXT : hint;
    }

    private static @Nullable String ofDecimal(String text) {
        Integer hexadecimal = hexadecimal(text);
        if (hexadecimal != null) {
            return "; add `notation: hex` to the spec if its codes are hexadecimal, or write " + hexadecimal;
        }
        Integer code = decimal(text);
        if (code == null) {
            return null;
        }
        return text.matches("-?0[0-9]+")
                ? "; a code has no leading zeros: write " + code + " if this number is meant"
                : question(code.toString());
    }

    private static @Nullable String ofHexadecimal(String text) {
        Integer withPrefix = hexadecimal(text);
        if (withPrefix != null) {
            return question(Notation.HEX.text(withPrefix));
        }
        Integer withoutPrefix = hexadecimal("0x" + text);
        Integer decimal = decimal(text);
        String ofDecimal = decimal == null ? "" : Notation.HEX.text(decimal) + " for decimal " + decimal;
        if (withoutPrefix == null) {
            return decimal == null ? null : "; write " + ofDecimal + ", or remove `notation: hex`";
        }
        boolean isSame = decimal == null || decimal.equals(withoutPrefix);
        return question(Notation.HEX.text(withoutPrefix) + (isSame ? "" : ", or " + ofDecimal));
    }

    private static String question(String proposal) {
        return "; did you mean " + proposal + "?";
    }

    private static @Nullable Integer hexadecimal(String text) {
        return text.matches("0[xX][0-9a-fA-F]{1,8}") ? Integer.parseUnsignedInt(text.substring(2), 16) : null;
    }

    /** Returns the int that a text in another form means, such as {@code +5}, {@code 1e3} or {@code 0o17}. */
    private static @Nullable Integer decimal(String text) {
        if (text.matches("0o[0-7]{1,9}")) {
            return Integer.valueOf(text.substring(2), 8);
        }
        if (!text.matches("[-+]?[0-9]{1,10}(\\.0{1,9})?([eE]\\+?[0-9])?")) {
            return null;
        }
        BigInteger value = new BigDecimal(text).toBigInteger();
        return value.bitLength() < Integer.SIZE ? Integer.valueOf(value.intValue()) : null;
    }
}
