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
    public static final int foundBySlot = 0;

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
    public static final int found = 40;

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
    public static final int shiftByBucket = 999;

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

    /** What the switch has found for each constant; empty where there is no name. */
    private static final String[] nameByOrdinal_ = new String[9];

    /** What the switch has found; no two names share a slot. */
    private static final Slot[] foundBySlot_ = new Slot[16];

    /** The name that each was found by. */
    private static final String[] nameBySlot__ = new String[16];

    /** There are no instances. */
    private TakenNames() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
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
     * Looks a number up by a switch.
     *
     * @param code the number
     * @return what is found
     */
    private static String search(int code) {
        switch (code) {
            case 0: return "foundBySlot";
            case 1: return "nameBySlot";
            case 3: return "nameByOrdinal";
            case 40: return "found";
            case 100: return "slot";
            case 999: return "shiftByBucket";
            case 4096: return "Page";
            case 2147483647: return "Most";
            default: return "";
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
        int slot = name.hashCode() * 0x68fb0e6f >>> 28;
        Slot found = foundBySlot_[slot];
        String known = nameBySlot__[slot];
        if (found != null && known != null) {
            return known.equals(name) ? found : null;
        }
        found = search(name);
        if (found != null) {
            nameBySlot__[slot] = name.intern();
            foundBySlot_[slot] = found;
        }
        return found;
    }

    /**
     * Looks a name up by a switch.
     *
     * @param name the name
     * @return what is found
     */
    @SuppressWarnings("deprecation")
    private static Slot search(String name) {
        switch (name) {
            case "foundBySlot": return Slot.ZERO;
            case "nameBySlot": return Slot.ONE;
            case "nameBySlot_": return Slot.ONE;
            case "nameByOrdinal": return Slot.THREE;
            case "found": return Slot.FORTY;
            case "slot": return Slot.HUNDRED;
            case "shiftByBucket": return Slot.NEARLY_THOUSAND;
            case "Page": return Slot.PAGE;
            case "Most": return Slot.MOST;
            default: return null;
        }
    }
}
