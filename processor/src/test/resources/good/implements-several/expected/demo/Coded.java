package demo;

import javax.annotation.processing.Generated;

/**
 * What rfc calls the codes of {@link CloseCode}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class Coded {
    /**
     * Normal Closure (1000).
     *
     * @see CloseCode#NORMAL_CLOSURE
     */
    public static final int NORMAL_CLOSURE = 1000;

    /**
     * Policy Violation (1008).
     *
     * @see CloseCode#POLICY_VIOLATION
     */
    public static final int POLICY_VIOLATION = 1008;

    /** There are no instances. */
    private Coded() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1000: return "NORMAL_CLOSURE";
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
            case "NORMAL_CLOSURE": return CloseCode.NORMAL_CLOSURE;
            case "POLICY_VIOLATION": return CloseCode.POLICY_VIOLATION;
            default: return null;
        }
    }
}
