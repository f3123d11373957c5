package demo;

import javax.annotation.processing.Generated;

/**
 * What camel calls the codes of {@link Phase}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class CamelPhases {
    /**
     * Solid (1).
     *
     * <ul>
     *   <li>plain: {@link PlainPhases#SOLID}
     * </ul>
     *
     * @see Phase#SOLID
     */
    public static final int Solid = 1;

    /**
     * Liquid (2).
     *
     * <ul>
     *   <li>plain: {@link PlainPhases#LIQUID}
     * </ul>
     *
     * @see Phase#LIQUID
     */
    public static final int Fluid = 2;

    /** There are no instances. */
    private CamelPhases() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "Solid";
            case 2: return "Fluid";
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
    public static Phase forName(String name) {
        switch (name) {
            case "Solid": return Phase.SOLID;
            case "Fluid": return Phase.LIQUID;
            default: return null;
        }
    }
}
