package demo;

import javax.annotation.processing.Generated;

/**
 * What objects calls the codes of {@link CloseCode}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class ObjectCodes {
    /**
     * Normal (1000).
     *
     * <ul>
     *   <li>ints: {@link IntCodes#OK}, {@link IntCodes#FINE}
     *   <li>enums: {@link EnumCodes#NORMAL}
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
     *   <li>enums: {@link EnumCodes#BAD_DATA}
     *   <li>absent: {@link AbsentCodes#BAD_DATA}
     * </ul>
     *
     * @see CloseCode#BAD_DATA
     */
    public static final int BAD_DATA = 1003;

    /** There are no instances. */
    private ObjectCodes() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1000: return "NORMAL";
            case 1003: return "BAD_DATA";
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
            case "NORMAL": return CloseCode.NORMAL;
            case "BAD_DATA": return CloseCode.BAD_DATA;
            default: return null;
        }
    }
}
