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
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "Solid";
            case 2: return "Fluid";
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
    public static Phase forName(String name) {
        switch (name) {
            case "Solid": return Phase.SOLID;
            case "Fluid": return Phase.LIQUID;
            default: return null;
        }
    }
}
