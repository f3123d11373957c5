package demo;

import javax.annotation.processing.Generated;

/**
 * What RFC 6455 calls the codes of {@link CloseCode}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class RfcCloseCodes {
    /**
     * Unsupported Data (1003).
     *
     * <ul>
     *   <li>Jetty: {@link JettyCloseCodes#BAD_DATA}
     *   <li>Spring: {@link SpringCloseCodes#NOT_ACCEPTABLE}
     * </ul>
     *
     * @see CloseCode#UNSUPPORTED_DATA
     */
    public static final int UNSUPPORTED_DATA = 1003;

    /**
     * Invalid Payload (1007).
     *
     * <ul>
     *   <li>Jetty: {@link JettyCloseCodes#BAD_PAYLOAD}, {@link JettyCloseCodes#NOT_UTF8}
     *   <li>Spring: {@link SpringCloseCodes#BAD_DATA}
     * </ul>
     *
     * @see CloseCode#INVALID_PAYLOAD
     */
    public static final int INVALID_PAYLOAD = 1007;

    /** There are no instances. */
    private RfcCloseCodes() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1003: return "UNSUPPORTED_DATA";
            case 1007: return "INVALID_PAYLOAD";
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
            case "UNSUPPORTED_DATA": return CloseCode.UNSUPPORTED_DATA;
            case "INVALID_PAYLOAD": return CloseCode.INVALID_PAYLOAD;
            default: return null;
        }
    }
}
