package demo;

import javax.annotation.processing.Generated;

/**
 * What BSD calls the codes of {@link Exit}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class Sysexits {
    /**
     * Fine (0).
     *
     * @see Exit#OK
     */
    public static final int EX_OK = 0;

    /**
     * Usage (64).
     *
     * @see Exit#USAGE
     */
    public static final int EX_USAGE = 64;

    /**
     * Last (2147483647).
     *
     * @see Exit#LAST
     */
    public static final int EX_LAST = 2147483647;

    /** There are no instances. */
    private Sysexits() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 0: return "EX_OK";
            case 64: return "EX_USAGE";
            case 2147483647: return "EX_LAST";
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
    public static Exit forName(String name) {
        switch (name) {
            case "EX_OK": return Exit.OK;
            case "EX_USAGE": return Exit.USAGE;
            case "EX_LAST": return Exit.LAST;
            default: return null;
        }
    }
}
