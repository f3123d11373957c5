package demo;

import javax.annotation.processing.Generated;

/**
 * What fresh calls the codes of {@link Code}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class FreshCodes {
    /**
     * Kept (1).
     *
     * <ul>
     *   <li>Stale: {@link StaleCodes#STALE_KEPT}
     * </ul>
     *
     * @see Code#KEPT
     */
    public static final int KEPT = 1;

    /**
     * Gone for good (2).
     *
     * <ul>
     *   <li>Stale: {@link StaleCodes#STALE_GONE}
     * </ul>
     *
     * @see Code#GONE
     * @deprecated use KEPT if you can
     */
    @Deprecated
    public static final int GONE_1 = 2;

    /**
     * Gone for good (2).
     *
     * <ul>
     *   <li>Stale: {@link StaleCodes#STALE_GONE}
     * </ul>
     *
     * @see Code#GONE
     * @deprecated use KEPT
     */
    @Deprecated
    public static final int GONE_2 = 2;

    /**
     * Kept Too (3).
     *
     * <ul>
     *   <li>Stale: {@link StaleCodes#STALE_KEPT_TOO}
     * </ul>
     *
     * @see Code#KEPT_TOO
     * @deprecated use NEW
     */
    @Deprecated
    public static final int OLD = 3;

    /** There are no instances. */
    private FreshCodes() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "KEPT";
            case 2: return "GONE_1";
            case 3: return "OLD";
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
    @SuppressWarnings("deprecation")
    public static Code forName(String name) {
        switch (name) {
            case "KEPT": return Code.KEPT;
            case "GONE_1": return Code.GONE;
            case "GONE_2": return Code.GONE;
            case "OLD": return Code.KEPT_TOO;
            default: return null;
        }
    }
}
