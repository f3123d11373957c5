package demo;

import javax.annotation.processing.Generated;

/**
 * What same calls the codes of {@link Slot}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class SameHashes {
    /**
     * Zero (0).
     *
     * <ul>
     *   <li>taken: {@link TakenNames#constantBySlot}
     *   <li>few: {@link FewNames#only}
     * </ul>
     *
     * @see Slot#ZERO
     */
    public static final int AaAa = 0;

    /**
     * One (1).
     *
     * <ul>
     *   <li>taken: {@link TakenNames#nameBySlot}, {@link TakenNames#nameBySlot_}
     * </ul>
     *
     * @see Slot#ONE
     */
    public static final int BBBB = 1;

    /**
     * Three (3).
     *
     * <ul>
     *   <li>taken: {@link TakenNames#nameByOrdinal}
     * </ul>
     *
     * @see Slot#THREE
     */
    public static final int three = 3;

    /**
     * Nineteen (19).
     *
     * @see Slot#NINETEEN
     */
    public static final int nineteen = 19;

    /**
     * Forty (40).
     *
     * <ul>
     *   <li>taken: {@link TakenNames#constant}
     * </ul>
     *
     * @see Slot#FORTY
     */
    public static final int forty = 40;

    /**
     * Hundred (100).
     *
     * <ul>
     *   <li>taken: {@link TakenNames#slot}
     * </ul>
     *
     * @see Slot#HUNDRED
     * @deprecated use two of fifty
     */
    @Deprecated
    public static final int hundred = 100;

    /**
     * Nearly Thousand (999).
     *
     * <ul>
     *   <li>taken: {@link TakenNames#displacementByBucket}
     * </ul>
     *
     * @see Slot#NEARLY_THOUSAND
     */
    public static final int nearlyThousand = 999;

    /**
     * Page (4096).
     *
     * <ul>
     *   <li>taken: {@link TakenNames#Page}
     * </ul>
     *
     * @see Slot#PAGE
     */
    public static final int page = 4096;

    /**
     * Most (2147483647).
     *
     * <ul>
     *   <li>taken: {@link TakenNames#Most}
     * </ul>
     *
     * @see Slot#MOST
     */
    public static final int most = 2147483647;

    /**
     * Names already looked up, by the ordinal of the constant; empty if the code has no name.
     * Racy by design: every thread stores the same name. A hit avoids the jump of the switch,
     * which processors predict badly.
     */
    private static final String[] nameByOrdinal = new String[9];

    /** There are no instances. */
    private SameHashes() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        Slot constant = Slot.forCode(code);
        if (constant == null) {
            return null;
        }
        String name = nameByOrdinal[constant.ordinal()];
        if (name == null) {
            name = search(code);
            nameByOrdinal[constant.ordinal()] = name;
        }
        return name.isEmpty() ? null : name;
    }

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, or an empty string if the code has no name
     */
    private static String search(int code) {
        switch (code) {
            case 0: return "AaAa";
            case 1: return "BBBB";
            case 3: return "three";
            case 19: return "nineteen";
            case 40: return "forty";
            case 100: return "hundred";
            case 999: return "nearlyThousand";
            case 4096: return "page";
            case 2147483647: return "most";
            default: return "";
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
    public static Slot forName(String name) {
        switch (name) {
            case "AaAa": return Slot.ZERO;
            case "BBBB": return Slot.ONE;
            case "three": return Slot.THREE;
            case "nineteen": return Slot.NINETEEN;
            case "forty": return Slot.FORTY;
            case "hundred": return Slot.HUNDRED;
            case "nearlyThousand": return Slot.NEARLY_THOUSAND;
            case "page": return Slot.PAGE;
            case "most": return Slot.MOST;
            default: return null;
        }
    }
}
