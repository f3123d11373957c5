package demo;

import javax.annotation.processing.Generated;

/**
 * What bsd calls the codes of {@link Exit}.
 *
 * <p>Generated from {@code exits.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class Sysexits {
    /**
     * Ok (0).
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
            default: return null;
        }
    }
}
