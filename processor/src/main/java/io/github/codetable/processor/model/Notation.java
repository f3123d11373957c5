package io.github.codetable.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The notation of a table's codes, in the spec and in all output. It decides the order of the codes, too. */
public enum Notation {
    /** Decimal integers, in their order as signed numbers. */
    DECIMAL,

    /** Hexadecimal integers such as {@code 0x80004005}, in their order as unsigned numbers. */
    HEX;

    /** Returns the notation with the given name in a spec; null if there is none. */
    public static @Nullable Notation ofKey(String key) {
        for (Notation notation : values()) {
            if (notation.key().equals(key)) {
                return notation;
            }
        }
        return null;
    }

    /** Returns the names of all notations in a spec. */
    public static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Notation notation : values()) {
            keys.add(notation.key());
        }
        return keys;
    }

    /** Returns the name in a spec. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the code for people. Hexadecimal digits are in upper case and have no leading zeros. */
    public String text(int code) {
        return this == DECIMAL
                ? Integer.toString(code)
                : "0x" + Integer.toHexString(code).toUpperCase(Locale.ROOT);
    }

    /** Returns the code as a Java literal of type {@code int}. */
    public String literal(int code) {
        return text(code);
    }

    /** Compares two codes by their order in the table. */
    public int compare(int a, int b) {
        return this == DECIMAL ? Integer.compare(a, b) : Integer.compareUnsigned(a, b);
    }
}
