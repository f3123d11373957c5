package demo;

import javax.annotation.processing.Generated;

/**
 * What The log calls the codes of {@link Level}.
 *
 * <p>Generated from {@code tables/spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class LogLevels {
    /**
     * Second of the middle (2).
     *
     * @see Level#TWO
     */
    public static final int Zwei = 2;

    /**
     * Third (3).
     *
     * @see Level#THREE
     */
    public static final int L3 = 3;

    /**
     * Hundred Fifty (150).
     *
     * @see Level#HUNDRED_FIFTY
     */
    public static final int L150 = 150;

    /** There are no instances. */
    private LogLevels() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 2: return "Zwei";
            case 3: return "L3";
            case 150: return "L150";
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
    public static Level forName(String name) {
        switch (name) {
            case "Zwei": return Level.TWO;
            case "L3": return Level.THREE;
            case "L150": return Level.HUNDRED_FIFTY;
            default: return null;
        }
    }
}
