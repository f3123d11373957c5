package demo;

import javax.annotation.processing.Generated;

/**
 * What odd calls the codes of {@link Code}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class OddNames {
    /**
     * One (1).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#First}
     *   <li>a.b-c_1: {@link Dotted_1#D1}
     * </ul>
     *
     * @see Code#ONE
     */
    public static final int String = 1;

    /**
     * Two (2).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Second}, {@link GivenNames#SecondToo},
     *       {@link GivenNames#secondThree}
     *   <li>a.b-c_1: {@link Dotted_1#D2}
     * </ul>
     *
     * @see Code#TWO
     */
    public static final int code = 2;

    /**
     * Two (2).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Second}, {@link GivenNames#SecondToo},
     *       {@link GivenNames#secondThree}
     *   <li>a.b-c_1: {@link Dotted_1#D2}
     * </ul>
     *
     * @see Code#TWO
     */
    public static final int name = 2;

    /**
     * Two (2).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Second}, {@link GivenNames#SecondToo},
     *       {@link GivenNames#secondThree}
     *   <li>a.b-c_1: {@link Dotted_1#D2}
     * </ul>
     *
     * @see Code#TWO
     */
    public static final int record = 2;

    /**
     * Two (2).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Second}, {@link GivenNames#SecondToo},
     *       {@link GivenNames#secondThree}
     *   <li>a.b-c_1: {@link Dotted_1#D2}
     * </ul>
     *
     * @see Code#TWO
     */
    public static final int var = 2;

    /**
     * Two (2).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Second}, {@link GivenNames#SecondToo},
     *       {@link GivenNames#secondThree}
     *   <li>a.b-c_1: {@link Dotted_1#D2}
     * </ul>
     *
     * @see Code#TWO
     */
    public static final int yield = 2;

    /**
     * Two (2).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Second}, {@link GivenNames#SecondToo},
     *       {@link GivenNames#secondThree}
     *   <li>a.b-c_1: {@link Dotted_1#D2}
     * </ul>
     *
     * @see Code#TWO
     */
    public static final int forName = 2;

    /**
     * Three (3).
     *
     * <ul>
     *   <li>a.b-c_1: {@link Dotted_1#D3}
     * </ul>
     *
     * @see Code#THREE
     */
    public static final int $ = 3;

    /**
     * Four (4).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Fourth}
     *   <li>a.b-c_1: {@link Dotted_1#D4}
     * </ul>
     *
     * @see Code#FOUR
     */
    public static final int _a = 4;

    /**
     * Four (4).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Fourth}
     *   <li>a.b-c_1: {@link Dotted_1#D4}
     * </ul>
     *
     * @see Code#FOUR
     */
    public static final int __ = 4;

    /**
     * Four (4).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Fourth}
     *   <li>a.b-c_1: {@link Dotted_1#D4}
     * </ul>
     *
     * @see Code#FOUR
     */
    public static final int $1_ = 4;

    /**
     * Four (4).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Fourth}
     *   <li>a.b-c_1: {@link Dotted_1#D4}
     * </ul>
     *
     * @see Code#FOUR
     */
    public static final int Deprecated = 4;

    /**
     * Five (5).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Fifth}, {@link GivenNames#FifthOfAll}
     *   <li>a.b-c_1: {@link Dotted_1#D5}
     * </ul>
     *
     * @see Code#FIVE
     */
    public static final int OddNames = 5;

    /**
     * Constants already looked up, by hash slot. No two names share a slot. Racy by design:
     * every thread stores the same constant and name. A hit avoids the jump of the switch,
     * which processors predict badly.
     */
    private static final Code[] constantBySlot = new Code[16];

    /** Names of the constants already looked up, by hash slot. */
    private static final String[] nameBySlot = new String[16];

    /** There are no instances. */
    private OddNames() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "String";
            case 2: return "code";
            case 3: return "$";
            case 4: return "_a";
            case 5: return "OddNames";
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
        int slot = name.hashCode() * 0x8c8826ed >>> 28;
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
            case "String": return Code.ONE;
            case "code": return Code.TWO;
            case "name": return Code.TWO;
            case "record": return Code.TWO;
            case "var": return Code.TWO;
            case "yield": return Code.TWO;
            case "forName": return Code.TWO;
            case "$": return Code.THREE;
            case "_a": return Code.FOUR;
            case "__": return Code.FOUR;
            case "$1_": return Code.FOUR;
            case "Deprecated": return Code.FOUR;
            case "OddNames": return Code.FIVE;
            default: return null;
        }
    }
}
