package demo;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Signal.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum Signal {
    /**
     * Hup (1).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#HUP}
     *   <li>upper: {@link UpperSignals#Hup}
     *   <li>lower: {@link LowerSignals#hup}
     *   <li>number: {@link NumberSignals#_1}
     *   <li>all: {@link AllSignals#x1_HUP$$Huphup1}
     *   <li>mixed: {@link MixedSignals#HANG_UP}
     * </ul>
     */
    HUP(1, "Hup"),

    /**
     * A B C 1 2 (2).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#A_B__C_1_2}
     *   <li>upper: {@link UpperSignals#ABC12}
     *   <li>lower: {@link LowerSignals#aBC12}
     *   <li>number: {@link NumberSignals#_2}
     *   <li>all: {@link AllSignals#x2_A_B__C_1_2$$ABC12aBC122}
     * </ul>
     */
    A_B__C_1_2(2, "A B C 1 2"),

    /**
     * User Defined 1 (10).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#USER_DEFINED_1}
     *   <li>upper: {@link UpperSignals#UserDefined1}
     *   <li>lower: {@link LowerSignals#userDefined1}
     *   <li>number: {@link NumberSignals#_10}
     *   <li>all: {@link AllSignals#x10_USER_DEFINED_1$$UserDefined1userDefined110}
     *   <li>mixed: {@link MixedSignals#U1}, {@link MixedSignals#U_ONE}
     * </ul>
     */
    USER_DEFINED_1(10, "User Defined 1"),

    /**
     * Last (65535).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#LAST_}
     *   <li>upper: {@link UpperSignals#Last}
     *   <li>lower: {@link LowerSignals#last}
     *   <li>number: {@link NumberSignals#_65535}
     *   <li>all: {@link AllSignals#x65535_LAST_$$Lastlast65535}
     *   <li>mixed: {@link MixedSignals#SIG_LAST_}
     * </ul>
     */
    LAST_(65535, "Last");

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
    Signal(int code, String title) {
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
    public static Signal forCode(int code) {
        switch (code) {
            case 1: return HUP;
            case 2: return A_B__C_1_2;
            case 10: return USER_DEFINED_1;
            case 65535: return LAST_;
            default: return null;
        }
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or empty if no constant has the code
     */
    public static Optional<Signal> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Returns the constant with the given code, or throws an exception.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static Signal of(int code) {
        Signal constant = forCode(code);
        if (constant == null) {
            throw new IllegalArgumentException("no Signal has the code " + describe(code));
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
        Signal constant = forCode(code);
        if (constant != null) {
            return code + " " + constant.name();
        }
        return Integer.toString(code);
    }
}
