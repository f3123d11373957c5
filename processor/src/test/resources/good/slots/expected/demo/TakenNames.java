package demo;

import javax.annotation.processing.Generated;

/**
 * What taken calls the codes of {@link Slot}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class TakenNames {
    /**
     * Zero (0).
     *
     * <ul>
     *   <li>same: {@link SameHashes#AaAa}
     *   <li>few: {@link FewNames#only}
     * </ul>
     *
     * @see Slot#ZERO
     */
    public static final int constantBySlot = 0;

    /**
     * One (1).
     *
     * <ul>
     *   <li>same: {@link SameHashes#BBBB}
     * </ul>
     *
     * @see Slot#ONE
     */
    public static final int nameBySlot = 1;

    /**
     * One (1).
     *
     * <ul>
     *   <li>same: {@link SameHashes#BBBB}
     * </ul>
     *
     * @see Slot#ONE
     */
    public static final int nameBySlot_ = 1;

    /**
     * Three (3).
     *
     * <ul>
     *   <li>same: {@link SameHashes#three}
     * </ul>
     *
     * @see Slot#THREE
     */
    public static final int nameByOrdinal = 3;

    /**
     * Forty (40).
     *
     * <ul>
     *   <li>same: {@link SameHashes#forty}
     * </ul>
     *
     * @see Slot#FORTY
     */
    public static final int constant = 40;

    /**
     * Hundred (100).
     *
     * <ul>
     *   <li>same: {@link SameHashes#hundred}
     * </ul>
     *
     * @see Slot#HUNDRED
     * @deprecated use two of fifty
     */
    @Deprecated
    public static final int slot = 100;

    /**
     * Nearly Thousand (999).
     *
     * <ul>
     *   <li>same: {@link SameHashes#nearlyThousand}
     * </ul>
     *
     * @see Slot#NEARLY_THOUSAND
     */
    public static final int displacementByBucket = 999;

    /**
     * Page (4096).
     *
     * <ul>
     *   <li>same: {@link SameHashes#page}
     * </ul>
     *
     * @see Slot#PAGE
     */
    public static final int Page = 4096;

    /**
     * Most (2147483647).
     *
     * <ul>
     *   <li>same: {@link SameHashes#most}
     * </ul>
     *
     * @see Slot#MOST
     */
    public static final int Most = 2147483647;

    /**
     * Names already looked up, by the ordinal of the constant; empty if the code has no name.
     * Racy by design: every thread stores the same name. A hit avoids the jump of the switch,
     * which processors predict badly.
     */
    private static final String[] nameByOrdinal_ = new String[9];

    /**
     * Constants already looked up, by hash slot. No two names share a slot. Racy by design:
     * every thread stores the same constant and name. A hit avoids the jump of the switch,
     * which processors predict badly.
     */
    private static final Slot[] constantBySlot_ = new Slot[16];

    /** Names of the constants already looked up, by hash slot. */
    private static final String[] nameBySlot__ = new String[16];

    /** There are no instances. */
    private TakenNames() {}

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
        String name = nameByOrdinal_[constant.ordinal()];
        if (name == null) {
            name = search(code);
            nameByOrdinal_[constant.ordinal()] = name;
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
            case 0: return "constantBySlot";
            case 1: return "nameBySlot";
            case 3: return "nameByOrdinal";
            case 40: return "constant";
            case 100: return "slot";
            case 999: return "displacementByBucket";
            case 4096: return "Page";
            case 2147483647: return "Most";
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
    public static Slot forName(String name) {
        int slot = name.hashCode() * 0x552cf1e5 >>> 28;
        Slot constant = constantBySlot_[slot];
        String cachedName = nameBySlot__[slot];
        if (constant != null && cachedName != null) {
            return cachedName.equals(name) ? constant : null;
        }
        constant = search(name);
        if (constant != null) {
            nameBySlot__[slot] = name.intern();
            constantBySlot_[slot] = constant;
        }
        return constant;
    }

    /**
     * Returns the constant with the given name.
     *
     * @param name the name of a constant of this class
     * @return the constant, or null if the name is unknown
     */
    @SuppressWarnings("deprecation")
    private static Slot search(String name) {
        switch (name) {
            case "constantBySlot": return Slot.ZERO;
            case "nameBySlot": return Slot.ONE;
            case "nameBySlot_": return Slot.ONE;
            case "nameByOrdinal": return Slot.THREE;
            case "constant": return Slot.FORTY;
            case "slot": return Slot.HUNDRED;
            case "displacementByBucket": return Slot.NEARLY_THOUSAND;
            case "Page": return Slot.PAGE;
            case "Most": return Slot.MOST;
            default: return null;
        }
    }
}
