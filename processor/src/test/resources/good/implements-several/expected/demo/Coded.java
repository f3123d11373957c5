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
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1000: return "NORMAL_CLOSURE";
            case 1008: return "POLICY_VIOLATION";
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
            case "NORMAL_CLOSURE": return CloseCode.NORMAL_CLOSURE;
            case "POLICY_VIOLATION": return CloseCode.POLICY_VIOLATION;
            default: return null;
        }
    }
}
