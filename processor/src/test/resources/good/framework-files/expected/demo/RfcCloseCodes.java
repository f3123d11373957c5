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
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1003: return "UNSUPPORTED_DATA";
            case 1007: return "INVALID_PAYLOAD";
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
            case "UNSUPPORTED_DATA": return CloseCode.UNSUPPORTED_DATA;
            case "INVALID_PAYLOAD": return CloseCode.INVALID_PAYLOAD;
            default: return null;
        }
    }
}
