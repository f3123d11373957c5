package demo;

import javax.annotation.processing.Generated;

/**
 * What enums calls the codes of {@link CloseCode}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class EnumCodes {
    /**
     * Normal (1000).
     *
     * <ul>
     *   <li>ints: {@link IntCodes#OK}, {@link IntCodes#FINE}
     *   <li>objects: {@link ObjectCodes#NORMAL}
     *   <li>absent: {@link AbsentCodes#NORMAL}
     * </ul>
     *
     * @see CloseCode#NORMAL
     */
    public static final int NORMAL = 1000;

    /**
     * Bad Data (1003).
     *
     * <ul>
     *   <li>ints: {@link IntCodes#BAD}
     *   <li>objects: {@link ObjectCodes#BAD_DATA}
     *   <li>absent: {@link AbsentCodes#BAD_DATA}
     * </ul>
     *
     * @see CloseCode#BAD_DATA
     */
    public static final int BAD_DATA = 1003;

    /** There are no instances. */
    private EnumCodes() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1000: return "NORMAL";
            case 1003: return "BAD_DATA";
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
    public static CloseCode forName(String name) {
        switch (name) {
            case "NORMAL": return CloseCode.NORMAL;
            case "BAD_DATA": return CloseCode.BAD_DATA;
            default: return null;
        }
    }
}
