package demo;

import javax.annotation.processing.Generated;

/**
 * What Jetty calls the codes of {@link CloseCode}. The names are those of version 12.1.
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
     *   <li>RFC 6455: {@link RfcCloseCodes#UNSUPPORTED_DATA}
     *   <li>Spring: {@link SpringCloseCodes#NOT_ACCEPTABLE}
     * </ul>
     *
     * @see CloseCode#UNSUPPORTED_DATA
     */
    public static final int BAD_DATA = 1003;

    /**
     * Reserved (1004).
     *
     * @see CloseCode#RESERVED
     */
    public static final int UNDEFINED = 1004;

    /**
     * Invalid Payload (1007).
     *
     * <ul>
     *   <li>RFC 6455: {@link RfcCloseCodes#INVALID_PAYLOAD}
     *   <li>Spring: {@link SpringCloseCodes#BAD_DATA}
     * </ul>
     *
     * @see CloseCode#INVALID_PAYLOAD
     */
    public static final int BAD_PAYLOAD = 1007;

    /**
     * Invalid Payload (1007).
     *
     * <ul>
     *   <li>RFC 6455: {@link RfcCloseCodes#INVALID_PAYLOAD}
     *   <li>Spring: {@link SpringCloseCodes#BAD_DATA}
     * </ul>
     *
     * @see CloseCode#INVALID_PAYLOAD
     * @deprecated use BAD_PAYLOAD
     */
    @Deprecated
    public static final int NOT_UTF8 = 1007;

    /** There are no instances. */
    private JettyCloseCodes() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1003: return "BAD_DATA";
            case 1004: return "UNDEFINED";
            case 1007: return "BAD_PAYLOAD";
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
            case "BAD_DATA": return CloseCode.UNSUPPORTED_DATA;
            case "UNDEFINED": return CloseCode.RESERVED;
            case "BAD_PAYLOAD": return CloseCode.INVALID_PAYLOAD;
            case "NOT_UTF8": return CloseCode.INVALID_PAYLOAD;
            default: return null;
        }
    }
}
