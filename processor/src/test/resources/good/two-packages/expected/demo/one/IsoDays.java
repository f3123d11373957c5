package demo.one;

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
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
     */
    public static String nameOf(int code) {
        switch (code) {
            case 1: return "Monday";
            case 7: return "Sunday";
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
    public static Weekday forName(String name) {
        switch (name) {
            case "Monday": return Weekday.MONDAY;
            case "Sunday": return Weekday.SUNDAY;
            default: return null;
        }
    }
}
