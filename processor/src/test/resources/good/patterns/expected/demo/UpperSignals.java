package demo;

import javax.annotation.processing.Generated;

/**
 * What upper calls the codes of {@link Signal}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class UpperSignals {
    /**
     * Hup (1).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#HUP}
     *   <li>lower: {@link LowerSignals#hup}
     *   <li>number: {@link NumberSignals#_1}
     *   <li>all: {@link AllSignals#x1_HUP$$Huphup1}
     *   <li>mixed: {@link MixedSignals#HANG_UP}
     * </ul>
     *
     * @see Signal#HUP
     */
    public static final int Hup = 1;

    /**
     * A B C 1 2 (2).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#A_B__C_1_2}
     *   <li>lower: {@link LowerSignals#aBC12}
     *   <li>number: {@link NumberSignals#_2}
     *   <li>all: {@link AllSignals#x2_A_B__C_1_2$$ABC12aBC122}
     * </ul>
     *
     * @see Signal#A_B__C_1_2
     */
    public static final int ABC12 = 2;

    /**
     * User Defined 1 (10).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#USER_DEFINED_1}
     *   <li>lower: {@link LowerSignals#userDefined1}
     *   <li>number: {@link NumberSignals#_10}
     *   <li>all: {@link AllSignals#x10_USER_DEFINED_1$$UserDefined1userDefined110}
     *   <li>mixed: {@link MixedSignals#U1}, {@link MixedSignals#U_ONE}
     * </ul>
     *
     * @see Signal#USER_DEFINED_1
     */
    public static final int UserDefined1 = 10;

    /**
     * Last (65535).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#LAST_}
     *   <li>lower: {@link LowerSignals#last}
     *   <li>number: {@link NumberSignals#_65535}
     *   <li>all: {@link AllSignals#x65535_LAST_$$Lastlast65535}
     *   <li>mixed: {@link MixedSignals#SIG_LAST_}
     * </ul>
     *
     * @see Signal#LAST_
     */
    public static final int Last = 65535;

    /** There are no instances. */
    private UpperSignals() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "Hup";
            case 2: return "ABC12";
            case 10: return "UserDefined1";
            case 65535: return "Last";
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
    public static Signal forName(String name) {
        switch (name) {
            case "Hup": return Signal.HUP;
            case "ABC12": return Signal.A_B__C_1_2;
            case "UserDefined1": return Signal.USER_DEFINED_1;
            case "Last": return Signal.LAST_;
            default: return null;
        }
    }
}
