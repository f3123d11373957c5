package demo;

import javax.annotation.processing.Generated;

/**
 * What absent calls the codes of {@link CloseCode}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class AbsentCodes {
    /**
     * Normal (1000).
     *
     * <ul>
     *   <li>ints: {@link IntCodes#OK}, {@link IntCodes#FINE}
     *   <li>enums: {@link EnumCodes#NORMAL}
     *   <li>objects: {@link ObjectCodes#NORMAL}
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
     *   <li>enums: {@link EnumCodes#BAD_DATA}
     *   <li>objects: {@link ObjectCodes#BAD_DATA}
     * </ul>
     *
     * @see CloseCode#BAD_DATA
     */
    public static final int BAD_DATA = 1003;

    /**
     * Far (70000).
     *
     * <ul>
     *   <li>ints: {@link IntCodes#FAR}
     * </ul>
     *
     * @see CloseCode#FAR
     */
    public static final int FAR = 70000;

    /** There are no instances. */
    private AbsentCodes() {}

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
            case 70000: return "FAR";
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
            case "FAR": return CloseCode.FAR;
            default: return null;
        }
    }
}
