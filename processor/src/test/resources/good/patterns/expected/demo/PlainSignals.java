package demo;

import javax.annotation.processing.Generated;

/**
 * What plain calls the codes of {@link Signal}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class PlainSignals {
    /**
     * Hup (1).
     *
     * <ul>
     *   <li>upper: {@link UpperSignals#Hup}
     *   <li>lower: {@link LowerSignals#hup}
     *   <li>number: {@link NumberSignals#_1}
     *   <li>all: {@link AllSignals#x1_HUP$$Huphup1}
     *   <li>mixed: {@link MixedSignals#HANG_UP}
     * </ul>
     *
     * @see Signal#HUP
     */
    public static final int HUP = 1;

    /**
     * A B C 1 2 (2).
     *
     * <ul>
     *   <li>upper: {@link UpperSignals#ABC12}
     *   <li>lower: {@link LowerSignals#aBC12}
     *   <li>number: {@link NumberSignals#_2}
     *   <li>all: {@link AllSignals#x2_A_B__C_1_2$$ABC12aBC122}
     * </ul>
     *
     * @see Signal#A_B__C_1_2
     */
    public static final int A_B__C_1_2 = 2;

    /**
     * User Defined 1 (10).
     *
     * <ul>
     *   <li>upper: {@link UpperSignals#UserDefined1}
     *   <li>lower: {@link LowerSignals#userDefined1}
     *   <li>number: {@link NumberSignals#_10}
     *   <li>all: {@link AllSignals#x10_USER_DEFINED_1$$UserDefined1userDefined110}
     *   <li>mixed: {@link MixedSignals#U1}, {@link MixedSignals#U_ONE}
     * </ul>
     *
     * @see Signal#USER_DEFINED_1
     */
    public static final int USER_DEFINED_1 = 10;

    /**
     * Last (65535).
     *
     * <ul>
     *   <li>upper: {@link UpperSignals#Last}
     *   <li>lower: {@link LowerSignals#last}
     *   <li>number: {@link NumberSignals#_65535}
     *   <li>all: {@link AllSignals#x65535_LAST_$$Lastlast65535}
     *   <li>mixed: {@link MixedSignals#SIG_LAST_}
     * </ul>
     *
     * @see Signal#LAST_
     */
    public static final int LAST_ = 65535;

    /** There are no instances. */
    private PlainSignals() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "HUP";
            case 2: return "A_B__C_1_2";
            case 10: return "USER_DEFINED_1";
            case 65535: return "LAST_";
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
            case "HUP": return Signal.HUP;
            case "A_B__C_1_2": return Signal.A_B__C_1_2;
            case "USER_DEFINED_1": return Signal.USER_DEFINED_1;
            case "LAST_": return Signal.LAST_;
            default: return null;
        }
    }
}
