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

    /**
     * Constants already looked up, by hash slot. No two names share a slot. Racy by design:
     * every thread stores the same constant and name. A hit avoids the jump of the switch,
     * which processors predict badly.
     */
    private static final Code[] constantBySlot = new Code[16];

    /** Names of the constants already looked up, by hash slot. */
    private static final String[] nameBySlot = new String[16];

    /** There are no instances. */
    private GivenNames() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
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
     * Returns the constant with the given name.
     *
     * @param name the name of a constant of this class
     * @return the constant, or null if the name is unknown
     * @throws NullPointerException if the name is null
     */
    public static Code forName(String name) {
        int slot = name.hashCode() * 0x73418369 >>> 28;
        Code constant = constantBySlot[slot];
        String cachedName = nameBySlot[slot];
        if (constant != null && cachedName != null) {
            return cachedName.equals(name) ? constant : null;
        }
        constant = search(name);
        if (constant != null) {
            nameBySlot[slot] = name.intern();
            constantBySlot[slot] = constant;
        }
        return constant;
    }

    /**
     * Returns the constant with the given name.
     *
     * @param name the name of a constant of this class
     * @return the constant, or null if the name is unknown
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
