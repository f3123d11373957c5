package demo;

import javax.annotation.processing.Generated;

/**
 * What rfc calls the codes of {@link Code}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class RfcCodes {
    /**
     * Zero (0).
     *
     * @see Code#ZERO
     */
    public static final int ZERO = 0;

    /**
     * Internal Error (1).
     *
     * @see Code#INTERNAL_ERROR
     */
    public static final int INTERNAL_ERROR = 1;

    /**
     * Two (2).
     *
     * @see Code#TWO
     */
    public static final int TWO = 2;

    /**
     * Three (3).
     *
     * @see Code#THREE
     * @deprecated use TWO
     */
    @Deprecated
    public static final int THREE = 3;

    /** There are no instances. */
    private RfcCodes() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 0: return "ZERO";
            case 1: return "INTERNAL_ERROR";
            case 2: return "TWO";
            case 3: return "THREE";
            default: return null;
        }
    }

    /**
     * Returns the constant with the given name.
     *
     * @param name the name of a constant of this class
     * @return the constant, or null if the name is unknown
     * @throws NullPointerException if the name is null
     */
    @SuppressWarnings("deprecation")
    public static Code forName(String name) {
        switch (name) {
            case "ZERO": return Code.ZERO;
            case "INTERNAL_ERROR": return Code.INTERNAL_ERROR;
            case "TWO": return Code.TWO;
            case "THREE": return Code.THREE;
            default: return null;
        }
    }
}
