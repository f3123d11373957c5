package demo;

import javax.annotation.processing.Generated;

/**
 * What Jetty and ours calls the codes of {@link CloseCode}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class JettyCloseCodes {
    /**
     * One (1).
     *
     * @see CloseCode#ONE
     */
    public static final int FIRST = 1;

    /**
     * Unsupported Data (1003).
     *
     * @see CloseCode#UNSUPPORTED_DATA
     */
    public static final int WRONG_DATA = 1003;

    /**
     * Invalid Payload (1007).
     *
     * @see CloseCode#INVALID_PAYLOAD
     */
    public static final int BAD_TEXT = 1007;

    /**
     * Policy Violation (1008).
     *
     * @see CloseCode#POLICY_VIOLATION
     */
    public static final int POLICY_VIOLATION = 1008;

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
            case 1: return "FIRST";
            case 1003: return "WRONG_DATA";
            case 1007: return "BAD_TEXT";
            case 1008: return "POLICY_VIOLATION";
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
            case "FIRST": return CloseCode.ONE;
            case "WRONG_DATA": return CloseCode.UNSUPPORTED_DATA;
            case "BAD_TEXT": return CloseCode.INVALID_PAYLOAD;
            case "POLICY_VIOLATION": return CloseCode.POLICY_VIOLATION;
            default: return null;
        }
    }
}
