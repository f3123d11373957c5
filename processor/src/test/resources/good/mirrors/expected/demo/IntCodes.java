package demo;

import javax.annotation.processing.Generated;

/**
 * What ints calls the codes of {@link CloseCode}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class IntCodes {
    /**
     * Normal (1000).
     *
     * <ul>
     *   <li>enums: {@link EnumCodes#NORMAL}
     *   <li>objects: {@link ObjectCodes#NORMAL}
     *   <li>absent: {@link AbsentCodes#NORMAL}
     * </ul>
     *
     * @see CloseCode#NORMAL
     */
    public static final int OK = 1000;

    /**
     * Normal (1000).
     *
     * <ul>
     *   <li>enums: {@link EnumCodes#NORMAL}
     *   <li>objects: {@link ObjectCodes#NORMAL}
     *   <li>absent: {@link AbsentCodes#NORMAL}
     * </ul>
     *
     * @see CloseCode#NORMAL
     */
    public static final int FINE = 1000;

    /**
     * Bad Data (1003).
     *
     * <ul>
     *   <li>enums: {@link EnumCodes#BAD_DATA}
     *   <li>objects: {@link ObjectCodes#BAD_DATA}
     *   <li>absent: {@link AbsentCodes#BAD_DATA}
     * </ul>
     *
     * @see CloseCode#BAD_DATA
     */
    public static final int BAD = 1003;

    /**
     * Far (70000).
     *
     * <ul>
     *   <li>absent: {@link AbsentCodes#FAR}
     * </ul>
     *
     * @see CloseCode#FAR
     */
    public static final int FAR = 70000;

    /** There are no instances. */
    private IntCodes() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1000: return "OK";
            case 1003: return "BAD";
            case 70000: return "FAR";
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
    public static CloseCode forName(String name) {
        switch (name) {
            case "OK": return CloseCode.NORMAL;
            case "FINE": return CloseCode.NORMAL;
            case "BAD": return CloseCode.BAD_DATA;
            case "FAR": return CloseCode.FAR;
            default: return null;
        }
    }
}
