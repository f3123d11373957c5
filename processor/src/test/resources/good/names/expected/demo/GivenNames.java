package demo;

import javax.annotation.processing.Generated;

/**
 * What The given: "names" calls the codes of {@link Code}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class GivenNames {
    /**
     * One (1).
     *
     * <ul>
     *   <li>odd: {@link OddNames#String}
     *   <li>a.b-c_1: {@link Dotted_1#D1}
     * </ul>
     *
     * @see Code#ONE
     */
    public static final int First = 1;

    /**
     * Two (2).
     *
     * <ul>
     *   <li>odd: {@link OddNames#code}, {@link OddNames#name}, {@link OddNames#record},
     *       {@link OddNames#var}, {@link OddNames#yield}, {@link OddNames#forName}
     *   <li>a.b-c_1: {@link Dotted_1#D2}
     * </ul>
     *
     * @see Code#TWO
     */
    public static final int Second = 2;

    /**
     * Two (2).
     *
     * <ul>
     *   <li>odd: {@link OddNames#code}, {@link OddNames#name}, {@link OddNames#record},
     *       {@link OddNames#var}, {@link OddNames#yield}, {@link OddNames#forName}
     *   <li>a.b-c_1: {@link Dotted_1#D2}
     * </ul>
     *
     * @see Code#TWO
     */
    public static final int SecondToo = 2;

    /**
     * Two (2).
     *
     * <ul>
     *   <li>odd: {@link OddNames#code}, {@link OddNames#name}, {@link OddNames#record},
     *       {@link OddNames#var}, {@link OddNames#yield}, {@link OddNames#forName}
     *   <li>a.b-c_1: {@link Dotted_1#D2}
     * </ul>
     *
     * @see Code#TWO
     */
    public static final int secondThree = 2;

    /**
     * Four (4).
     *
     * <ul>
     *   <li>odd: {@link OddNames#_a}, {@link OddNames#__}, {@link OddNames#$1_},
     *       {@link OddNames#Deprecated}
     *   <li>a.b-c_1: {@link Dotted_1#D4}
     * </ul>
     *
     * @see Code#FOUR
     * @deprecated use nothing
     */
    @Deprecated
    public static final int Fourth = 4;

    /**
     * Five (5).
     *
     * <ul>
     *   <li>odd: {@link OddNames#OddNames}
     *   <li>a.b-c_1: {@link Dotted_1#D5}
     * </ul>
     *
     * @see Code#FIVE
     */
    public static final int Fifth = 5;

    /**
     * Five (5).
     *
     * <ul>
     *   <li>odd: {@link OddNames#OddNames}
     *   <li>a.b-c_1: {@link Dotted_1#D5}
     * </ul>
     *
     * @see Code#FIVE
     * @deprecated use Fifth *&#47; instead
     */
    @Deprecated
    public static final int FifthOfAll = 5;

    /**
     * Six (6).
     *
     * <ul>
     *   <li>a.b-c_1: {@link Dotted_1#D6}
     * </ul>
     *
     * @see Code#SIX
     * @deprecated use SixthToo
     */
    @Deprecated
    public static final int Sixth = 6;

    /**
     * Six (6).
     *
     * <ul>
     *   <li>a.b-c_1: {@link Dotted_1#D6}
     * </ul>
     *
     * @see Code#SIX
     */
    public static final int SixthToo = 6;

    /** What the switch has found; no two names share a slot. */
    private static final Code[] foundBySlot = new Code[16];

    /** The name that each was found by. */
    private static final String[] nameBySlot = new String[16];

    /** There are no instances. */
    private GivenNames() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "First";
            case 2: return "Second";
            case 4: return "Fourth";
            case 5: return "Fifth";
            case 6: return "Sixth";
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
    public static Code forName(String name) {
        int slot = name.hashCode() * 0x73418369 >>> 28;
        Code found = foundBySlot[slot];
        String known = nameBySlot[slot];
        if (found != null && known != null) {
            return known.equals(name) ? found : null;
        }
        found = search(name);
        if (found != null) {
            nameBySlot[slot] = name.intern();
            foundBySlot[slot] = found;
        }
        return found;
    }

    /**
     * Looks a name up by a switch.
     *
     * @param name the name
     * @return what is found
     */
    private static Code search(String name) {
        switch (name) {
            case "First": return Code.ONE;
            case "Second": return Code.TWO;
            case "SecondToo": return Code.TWO;
            case "secondThree": return Code.TWO;
            case "Fourth": return Code.FOUR;
            case "Fifth": return Code.FIVE;
            case "FifthOfAll": return Code.FIVE;
            case "Sixth": return Code.SIX;
            case "SixthToo": return Code.SIX;
            default: return null;
        }
    }
}
