package demo;

import javax.annotation.processing.Generated;

/**
 * What Ratchet calls the codes of {@link CloseCode}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class RatchetCloseCodes {
    /**
     * Unsupported Data (1003).
     *
     * <p>Not to be confused with {@link SpringCloseCodes#BAD_DATA} (1007).
     *
     * <ul>
     *   <li>Jetty: {@link JettyCloseCodes#BAD_DATA}
     *   <li>Spring: {@link SpringCloseCodes#NOT_ACCEPTABLE}
     * </ul>
     *
     * @see CloseCode#UNSUPPORTED_DATA
     */
    public static final int BAD_DATA = 1003;

    /** There are no instances. */
    private RatchetCloseCodes() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
     */
    public static String nameOf(int code) {
        switch (code) {
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
            case "BAD_DATA": return CloseCode.UNSUPPORTED_DATA;
            default: return null;
        }
    }
}
