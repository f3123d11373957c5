package demo;

import javax.annotation.processing.Generated;

/**
 * What plain calls the codes of {@link Phase}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class PlainPhases {
    /**
     * Solid (1).
     *
     * <ul>
     *   <li>camel: {@link CamelPhases#Solid}
     * </ul>
     *
     * @see Phase#SOLID
     */
    public static final int SOLID = 1;

    /**
     * Liquid (2).
     *
     * <ul>
     *   <li>camel: {@link CamelPhases#Fluid}
     * </ul>
     *
     * @see Phase#LIQUID
     */
    public static final int LIQUID = 2;

    /** There are no instances. */
    private PlainPhases() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "SOLID";
            case 2: return "LIQUID";
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
            case "SOLID": return Phase.SOLID;
            case "LIQUID": return Phase.LIQUID;
            default: return null;
        }
    }
}
