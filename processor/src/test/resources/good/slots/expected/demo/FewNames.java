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
     *   <li>taken: {@link TakenNames#constantBySlot}
     * </ul>
     *
     * @see Slot#ZERO
     */
    public static final int only = 0;

    /** There are no instances. */
    private FewNames() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 0: return "only";
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
    public static Slot forName(String name) {
        switch (name) {
            case "only": return Slot.ZERO;
            default: return null;
        }
    }
}
