package demo;

import javax.annotation.processing.Generated;

/**
 * What Spring calls the codes of {@link CloseCode}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class SpringCloseCodes {
    /**
     * Unsupported Data (1003).
     *
     * <p>Not to be confused with {@link CloseCode#NOT_ACCEPTABLE} (1007).
     *
     * <ul>
     *   <li>Jetty: {@link JettyCloseCodes#BAD_DATA}
     *   <li>Ratchet: {@link RatchetCloseCodes#BAD_DATA}
     * </ul>
     *
     * @see CloseCode#UNSUPPORTED_DATA
     */
    public static final int NOT_ACCEPTABLE = 1003;

    /**
     * Invalid Payload (1007).
     *
     * <p>Not to be confused with {@link JettyCloseCodes#BAD_DATA} (1003),
     * {@link RatchetCloseCodes#BAD_DATA} (1003).
     *
     * <ul>
     *   <li>Jetty: {@link JettyCloseCodes#UNSUPPORTED_DATA}
     * </ul>
     *
     * @see CloseCode#INVALID_PAYLOAD
     */
    public static final int BAD_DATA = 1007;

    /** There are no instances. */
    private SpringCloseCodes() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1003: return "NOT_ACCEPTABLE";
            case 1007: return "BAD_DATA";
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
            case "NOT_ACCEPTABLE": return CloseCode.UNSUPPORTED_DATA;
            case "BAD_DATA": return CloseCode.INVALID_PAYLOAD;
            default: return null;
        }
    }
}
