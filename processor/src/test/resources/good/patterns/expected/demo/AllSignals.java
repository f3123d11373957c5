package demo;

import javax.annotation.processing.Generated;

/**
 * What all calls the codes of {@link Signal}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class AllSignals {
    /**
     * Hup (1).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#HUP}
     *   <li>upper: {@link UpperSignals#Hup}
     *   <li>lower: {@link LowerSignals#hup}
     *   <li>number: {@link NumberSignals#_1}
     *   <li>mixed: {@link MixedSignals#HANG_UP}
     * </ul>
     *
     * @see Signal#HUP
     */
    public static final int x1_HUP$$Huphup1 = 1;

    /**
     * A B C 1 2 (2).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#A_B__C_1_2}
     *   <li>upper: {@link UpperSignals#ABC12}
     *   <li>lower: {@link LowerSignals#aBC12}
     *   <li>number: {@link NumberSignals#_2}
     * </ul>
     *
     * @see Signal#A_B__C_1_2
     */
    public static final int x2_A_B__C_1_2$$ABC12aBC122 = 2;

    /**
     * User Defined 1 (10).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#USER_DEFINED_1}
     *   <li>upper: {@link UpperSignals#UserDefined1}
     *   <li>lower: {@link LowerSignals#userDefined1}
     *   <li>number: {@link NumberSignals#_10}
     *   <li>mixed: {@link MixedSignals#U1}, {@link MixedSignals#U_ONE}
     * </ul>
     *
     * @see Signal#USER_DEFINED_1
     */
    public static final int x10_USER_DEFINED_1$$UserDefined1userDefined110 = 10;

    /**
     * Last (65535).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#LAST_}
     *   <li>upper: {@link UpperSignals#Last}
     *   <li>lower: {@link LowerSignals#last}
     *   <li>number: {@link NumberSignals#_65535}
     *   <li>mixed: {@link MixedSignals#SIG_LAST_}
     * </ul>
     *
     * @see Signal#LAST_
     */
    public static final int x65535_LAST_$$Lastlast65535 = 65535;

    /** There are no instances. */
    private AllSignals() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "x1_HUP$$Huphup1";
            case 2: return "x2_A_B__C_1_2$$ABC12aBC122";
            case 10: return "x10_USER_DEFINED_1$$UserDefined1userDefined110";
            case 65535: return "x65535_LAST_$$Lastlast65535";
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
            case "x1_HUP$$Huphup1": return Signal.HUP;
            case "x2_A_B__C_1_2$$ABC12aBC122": return Signal.A_B__C_1_2;
            case "x10_USER_DEFINED_1$$UserDefined1userDefined110": return Signal.USER_DEFINED_1;
            case "x65535_LAST_$$Lastlast65535": return Signal.LAST_;
            default: return null;
        }
    }
}
