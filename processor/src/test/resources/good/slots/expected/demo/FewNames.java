package demo;

import javax.annotation.processing.Generated;

/**
 * What few calls the codes of {@link Slot}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class FewNames {
    /**
     * Zero (0).
     *
     * <ul>
     *   <li>same: {@link SameHashes#AaAa}
     *   <li>taken: {@link TakenNames#foundBySlot}
     * </ul>
     *
     * @see Slot#ZERO
     */
    public static final int only = 0;

    /** There are no instances. */
    private FewNames() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
     */
    public static String nameOf(int code) {
        switch (code) {
            case 0: return "only";
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
    public static Slot forName(String name) {
        switch (name) {
            case "only": return Slot.ZERO;
            default: return null;
        }
    }
}
