package demo;

import javax.annotation.processing.Generated;

/**
 * What mixed calls the codes of {@link Signal}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class MixedSignals {
    /**
     * Hup (1).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#HUP}
     *   <li>upper: {@link UpperSignals#Hup}
     *   <li>lower: {@link LowerSignals#hup}
     *   <li>number: {@link NumberSignals#_1}
     *   <li>all: {@link AllSignals#x1_HUP$$Huphup1}
     * </ul>
     *
     * @see Signal#HUP
     */
    public static final int HANG_UP = 1;

    /**
     * User Defined 1 (10).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#USER_DEFINED_1}
     *   <li>upper: {@link UpperSignals#UserDefined1}
     *   <li>lower: {@link LowerSignals#userDefined1}
     *   <li>number: {@link NumberSignals#_10}
     *   <li>all: {@link AllSignals#x10_USER_DEFINED_1$$UserDefined1userDefined110}
     * </ul>
     *
     * @see Signal#USER_DEFINED_1
     */
    public static final int U1 = 10;

    /**
     * User Defined 1 (10).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#USER_DEFINED_1}
     *   <li>upper: {@link UpperSignals#UserDefined1}
     *   <li>lower: {@link LowerSignals#userDefined1}
     *   <li>number: {@link NumberSignals#_10}
     *   <li>all: {@link AllSignals#x10_USER_DEFINED_1$$UserDefined1userDefined110}
     * </ul>
     *
     * @see Signal#USER_DEFINED_1
     */
    public static final int U_ONE = 10;

    /**
     * Last (65535).
     *
     * <ul>
     *   <li>plain: {@link PlainSignals#LAST_}
     *   <li>upper: {@link UpperSignals#Last}
     *   <li>lower: {@link LowerSignals#last}
     *   <li>number: {@link NumberSignals#_65535}
     *   <li>all: {@link AllSignals#x65535_LAST_$$Lastlast65535}
     * </ul>
     *
     * @see Signal#LAST_
     */
    public static final int SIG_LAST_ = 65535;

    /** There are no instances. */
    private MixedSignals() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "HANG_UP";
            case 10: return "U1";
            case 65535: return "SIG_LAST_";
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
            case "HANG_UP": return Signal.HUP;
            case "U1": return Signal.USER_DEFINED_1;
            case "U_ONE": return Signal.USER_DEFINED_1;
            case "SIG_LAST_": return Signal.LAST_;
            default: return null;
        }
    }
}
