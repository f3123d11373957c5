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
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1003: return "NOT_ACCEPTABLE";
            case 1007: return "BAD_DATA";
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
            case "NOT_ACCEPTABLE": return CloseCode.UNSUPPORTED_DATA;
            case "BAD_DATA": return CloseCode.INVALID_PAYLOAD;
            default: return null;
        }
    }
}
