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
     * Looks a number up. Allocates nothing.
     *
     * @param code the number
     * @return the constant, or null when none has the number
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
     * Looks a number up.
     *
     * @param code the number
     * @return the constant, or empty when none has the number
     */
    public static Optional<Signal> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Looks a number up that is bound to have a constant.
     *
     * @param code the number
     * @return the constant
     * @throws IllegalArgumentException when none has the number
     */
    public static Signal of(int code) {
        Signal found = forCode(code);
        if (found == null) {
            throw new IllegalArgumentException("no Signal has the number " + describe(code));
        }
        return found;
    }

    /**
     * Writes a number for people.
     *
     * @param code the number
     * @return the number, followed by the name of its constant if it has one
     */
    public static String describe(int code) {
        Signal found = forCode(code);
        if (found != null) {
            return code + " " + found.name();
        }
        return Integer.toString(code);
    }
}
