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

    /** What the switch has found; no two names share a slot. */
    private static final Code[] foundBySlot = new Code[16];

    /** The name that each was found by. */
    private static final String[] nameBySlot = new String[16];

    /** There are no instances. */
    private OddNames() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
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
     * Looks a name up.
     *
     * @param name the name of one of the constants here
     * @return the table's constant, or null when the name is unknown
     * @throws NullPointerException when the name is null
     */
    public static Code forName(String name) {
        int slot = name.hashCode() * 0x8c8826ed >>> 28;
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
