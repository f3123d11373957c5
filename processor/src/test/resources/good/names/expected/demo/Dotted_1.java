package demo;

import javax.annotation.processing.Generated;

/**
 * What a.b-c_1 calls the codes of {@link Code}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class Dotted_1 {
    /**
     * One (1).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#First}
     *   <li>odd: {@link OddNames#String}
     * </ul>
     *
     * @see Code#ONE
     */
    public static final int D1 = 1;

    /**
     * Two (2).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Second}, {@link GivenNames#SecondToo},
     *       {@link GivenNames#secondThree}
     *   <li>odd: {@link OddNames#code}, {@link OddNames#name}, {@link OddNames#record},
     *       {@link OddNames#var}, {@link OddNames#yield}, {@link OddNames#forName}
     * </ul>
     *
     * @see Code#TWO
     */
    public static final int D2 = 2;

    /**
     * Three (3).
     *
     * <ul>
     *   <li>odd: {@link OddNames#$}
     * </ul>
     *
     * @see Code#THREE
     */
    public static final int D3 = 3;

    /**
     * Four (4).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Fourth}
     *   <li>odd: {@link OddNames#_a}, {@link OddNames#__}, {@link OddNames#$1_},
     *       {@link OddNames#Deprecated}
     * </ul>
     *
     * @see Code#FOUR
     */
    public static final int D4 = 4;

    /**
     * Five (5).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Fifth}, {@link GivenNames#FifthOfAll}
     *   <li>odd: {@link OddNames#OddNames}
     * </ul>
     *
     * @see Code#FIVE
     */
    public static final int D5 = 5;

    /**
     * Six (6).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Sixth}, {@link GivenNames#SixthToo}
     * </ul>
     *
     * @see Code#SIX
     */
    public static final int D6 = 6;

    /** There are no instances. */
    private Dotted_1() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "D1";
            case 2: return "D2";
            case 3: return "D3";
            case 4: return "D4";
            case 5: return "D5";
            case 6: return "D6";
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
        switch (name) {
            case "D1": return Code.ONE;
            case "D2": return Code.TWO;
            case "D3": return Code.THREE;
            case "D4": return Code.FOUR;
            case "D5": return Code.FIVE;
            case "D6": return Code.SIX;
            default: return null;
        }
    }
}
