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
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
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
     * Looks a name up.
     *
     * @param name the name of one of the constants here
     * @return the table's constant, or null when the name is unknown
     * @throws NullPointerException when the name is null
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
