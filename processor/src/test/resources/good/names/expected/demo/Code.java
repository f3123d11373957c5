package demo;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Code.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum Code {
    /**
     * One (1).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#First}
     *   <li>odd: {@link OddNames#String}
     *   <li>a.b-c_1: {@link Dotted_1#D1}
     * </ul>
     */
    ONE(1, "One"),

    /**
     * Two (2).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Second}, {@link GivenNames#SecondToo},
     *       {@link GivenNames#secondThree}
     *   <li>odd: {@link OddNames#code}, {@link OddNames#name}, {@link OddNames#record},
     *       {@link OddNames#var}, {@link OddNames#yield}, {@link OddNames#forName}
     *   <li>a.b-c_1: {@link Dotted_1#D2}
     * </ul>
     */
    TWO(2, "Two"),

    /**
     * Three (3).
     *
     * <ul>
     *   <li>odd: {@link OddNames#$}
     *   <li>a.b-c_1: {@link Dotted_1#D3}
     * </ul>
     */
    THREE(3, "Three"),

    /**
     * Four (4).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Fourth}
     *   <li>odd: {@link OddNames#_a}, {@link OddNames#__}, {@link OddNames#$1_},
     *       {@link OddNames#Deprecated}
     *   <li>a.b-c_1: {@link Dotted_1#D4}
     * </ul>
     */
    FOUR(4, "Four"),

    /**
     * Five (5).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Fifth}, {@link GivenNames#FifthOfAll}
     *   <li>odd: {@link OddNames#OddNames}
     *   <li>a.b-c_1: {@link Dotted_1#D5}
     * </ul>
     */
    FIVE(5, "Five"),

    /**
     * Six (6).
     *
     * <ul>
     *   <li>The given: "names": {@link GivenNames#Sixth}, {@link GivenNames#SixthToo}
     *   <li>a.b-c_1: {@link Dotted_1#D6}
     * </ul>
     */
    SIX(6, "Six");

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     */
    Code(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /** {@return the number} */
    public int code() {
        return code;
    }

    /** {@return the title, for people to read} */
    public String title() {
        return title;
    }

    /**
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    public static Code forCode(int code) {
        switch (code) {
            case 1: return ONE;
            case 2: return TWO;
            case 3: return THREE;
            case 4: return FOUR;
            case 5: return FIVE;
            case 6: return SIX;
            default: return null;
        }
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or empty if no constant has the code
     */
    public static Optional<Code> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Returns the constant with the given code, or throws an exception.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static Code of(int code) {
        Code constant = forCode(code);
        if (constant == null) {
            throw new IllegalArgumentException("no Code has the code " + describe(code));
        }
        return constant;
    }

    /**
     * Returns a readable description of the code.
     *
     * @param code the code
     * @return the code and the name of its constant; without a constant, the code alone
     */
    public static String describe(int code) {
        Code constant = forCode(code);
        if (constant != null) {
            return code + " " + constant.name();
        }
        return Integer.toString(code);
    }
}
