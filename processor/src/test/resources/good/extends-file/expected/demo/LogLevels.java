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
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
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
     * Looks a name up.
     *
     * @param name the name of one of the constants here
     * @return the table's constant, or null when the name is unknown
     * @throws NullPointerException when the name is null
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
