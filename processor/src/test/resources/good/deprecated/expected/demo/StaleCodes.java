package demo;

import javax.annotation.processing.Generated;

/**
 * What Stale calls the codes of {@link Code}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 *
 * @deprecated use FreshCodes
 */
@Deprecated
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class StaleCodes {
    /**
     * Kept (1).
     *
     * <ul>
     *   <li>fresh: {@link FreshCodes#KEPT}
     * </ul>
     *
     * @see Code#KEPT
     * @deprecated use FreshCodes
     */
    @Deprecated
    public static final int STALE_KEPT = 1;

    /**
     * Gone for good (2).
     *
     * <ul>
     *   <li>fresh: {@link FreshCodes#GONE_1}, {@link FreshCodes#GONE_2}
     * </ul>
     *
     * @see Code#GONE
     * @deprecated use KEPT if you can
     */
    @Deprecated
    public static final int STALE_GONE = 2;

    /**
     * Kept Too (3).
     *
     * <ul>
     *   <li>fresh: {@link FreshCodes#OLD}
     * </ul>
     *
     * @see Code#KEPT_TOO
     * @deprecated use FreshCodes
     */
    @Deprecated
    public static final int STALE_KEPT_TOO = 3;

    /** There are no instances. */
    private StaleCodes() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     * @deprecated use FreshCodes
     */
    @Deprecated
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "STALE_KEPT";
            case 2: return "STALE_GONE";
            case 3: return "STALE_KEPT_TOO";
            default: return null;
        }
    }

    /**
     * Returns the constant with the given name.
     *
     * @param name the name of a constant of this class
     * @return the constant, or null if the name is unknown
     * @throws NullPointerException if the name is null
     * @deprecated use FreshCodes
     */
    @Deprecated
    public static Code forName(String name) {
        switch (name) {
            case "STALE_KEPT": return Code.KEPT;
            case "STALE_GONE": return Code.GONE;
            case "STALE_KEPT_TOO": return Code.KEPT_TOO;
            default: return null;
        }
    }
}
