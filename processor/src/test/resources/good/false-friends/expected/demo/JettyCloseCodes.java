package demo;

import javax.annotation.processing.Generated;

/**
 * What Jetty calls the codes of {@link CloseCode}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class JettyCloseCodes {
    /**
     * Unsupported Data (1003).
     *
     * <p>Not to be confused with {@link SpringCloseCodes#BAD_DATA} (1007).
     *
     * <ul>
     *   <li>Spring: {@link SpringCloseCodes#NOT_ACCEPTABLE}
     *   <li>Ratchet: {@link RatchetCloseCodes#BAD_DATA}
     * </ul>
     *
     * @see CloseCode#UNSUPPORTED_DATA
     */
    public static final int BAD_DATA = 1003;

    /**
     * Invalid Payload (1007).
     *
     * <p>Not to be confused with {@link CloseCode#UNSUPPORTED_DATA} (1003).
     *
     * <ul>
     *   <li>Spring: {@link SpringCloseCodes#BAD_DATA}
     * </ul>
     *
     * @see CloseCode#INVALID_PAYLOAD
     */
    public static final int UNSUPPORTED_DATA = 1007;

    /** There are no instances. */
    private JettyCloseCodes() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1003: return "BAD_DATA";
            case 1007: return "UNSUPPORTED_DATA";
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
            case "UNSUPPORTED_DATA": return CloseCode.INVALID_PAYLOAD;
            default: return null;
        }
    }
}
