package demo;

import javax.annotation.processing.Generated;

/**
 * What number calls the codes of {@link Signal}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class NumberSignals {
    /**
     * Hup (1).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#HUP}
     *   <li>upper: {@link UpperSignals#Hup}
     *   <li>lower: {@link LowerSignals#hup}
     *   <li>all: {@link AllSignals#x1_HUP$$Huphup1}
     *   <li>mixed: {@link MixedSignals#HANG_UP}
     * </ul>
     *
     * @see Signal#HUP
     */
    public static final int _1 = 1;

    /**
     * A B C 1 2 (2).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#A_B__C_1_2}
     *   <li>upper: {@link UpperSignals#ABC12}
     *   <li>lower: {@link LowerSignals#aBC12}
     *   <li>all: {@link AllSignals#x2_A_B__C_1_2$$ABC12aBC122}
     * </ul>
     *
     * @see Signal#A_B__C_1_2
     */
    public static final int _2 = 2;

    /**
     * User Defined 1 (10).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#USER_DEFINED_1}
     *   <li>upper: {@link UpperSignals#UserDefined1}
     *   <li>lower: {@link LowerSignals#userDefined1}
     *   <li>all: {@link AllSignals#x10_USER_DEFINED_1$$UserDefined1userDefined110}
     *   <li>mixed: {@link MixedSignals#U1}, {@link MixedSignals#U_ONE}
     * </ul>
     *
     * @see Signal#USER_DEFINED_1
     */
    public static final int _10 = 10;

    /**
     * Last (65535).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#LAST_}
     *   <li>upper: {@link UpperSignals#Last}
     *   <li>lower: {@link LowerSignals#last}
     *   <li>all: {@link AllSignals#x65535_LAST_$$Lastlast65535}
     *   <li>mixed: {@link MixedSignals#SIG_LAST_}
     * </ul>
     *
     * @see Signal#LAST_
     */
    public static final int _65535 = 65535;

    /** There are no instances. */
    private NumberSignals() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "_1";
            case 2: return "_2";
            case 10: return "_10";
            case 65535: return "_65535";
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
            case "_1": return Signal.HUP;
            case "_2": return Signal.A_B__C_1_2;
            case "_10": return Signal.USER_DEFINED_1;
            case "_65535": return Signal.LAST_;
            default: return null;
        }
    }
}
