package io.github.codetable.processor.yaml;

import io.github.codetable.processor.naming.Ascii;

/** Tells which texts are numbers under YAML 1.2's core schema. */
public final class Numbers {

    private static final String OCTAL = "01234567";
    private static final String HEXADECIMAL = Ascii.DIGITS + "abcdefABCDEF";

    private Numbers() {}

    /** True for an integer without a leading zero or plus sign. */
    static boolean isPlainDecimal(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        return text.equals("0") || (!digits.startsWith("0") && Ascii.consistsOf(Ascii.DIGITS, digits));
    }

    /** True for every number: an integer of any of three bases, one with a fraction or an exponent, infinity, or none. */
    static boolean isNumber(String text) {
        if (text.startsWith("0o")) {
            return Ascii.consistsOf(OCTAL, text.substring(2));
        }
        if (text.startsWith("0x")) {
            return Ascii.consistsOf(HEXADECIMAL, text.substring(2));
        }
        return isDecimal(withoutSign(text)) || isInfinity(withoutSign(text)) || isNotANumber(text);
    }

    private static boolean isDecimal(String unsigned) {
        int exponent = Math.max(unsigned.indexOf('e'), unsigned.indexOf('E'));
        return exponent < 0
                ? isFraction(unsigned)
                : isFraction(unsigned.substring(0, exponent))
                        && Ascii.consistsOf(Ascii.DIGITS, withoutSign(unsigned.substring(exponent + 1)));
    }

    /** Digits with at most one point, which may stand before or behind them, too. */
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
