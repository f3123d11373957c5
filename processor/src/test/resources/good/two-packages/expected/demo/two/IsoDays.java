package demo.two;

import javax.annotation.processing.Generated;

/**
 * What ISO 8601 calls the codes of {@link Weekday}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class IsoDays {
    /**
     * Monday (1).
     *
     * @see Weekday#MONDAY
     */
    public static final int Monday = 1;

    /**
     * Sunday (7).
     *
     * @see Weekday#SUNDAY
     */
    public static final int Sunday = 7;

    /** There are no instances. */
    private IsoDays() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "Monday";
            case 7: return "Sunday";
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
    public static Weekday forName(String name) {
        switch (name) {
            case "Monday": return Weekday.MONDAY;
            case "Sunday": return Weekday.SUNDAY;
            default: return null;
        }
    }
}
