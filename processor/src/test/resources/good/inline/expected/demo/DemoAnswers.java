package demo;

import javax.annotation.processing.Generated;

/**
 * What demo calls the codes of {@link Answer}.
 *
 * <p>Generated from {@code package-info.java}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class DemoAnswers {
    /**
     * The Answer (42).
     *
     * @see Answer#THE_ANSWER
     */
    public static final int TheAnswer = 42;

    /**
     * Nearly (43).
     *
     * @see Answer#NEARLY
     */
    public static final int Nearly = 43;

    /** There are no instances. */
    private DemoAnswers() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
     */
    public static String nameOf(int code) {
        switch (code) {
            case 42: return "TheAnswer";
            case 43: return "Nearly";
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
    public static Answer forName(String name) {
        switch (name) {
            case "TheAnswer": return Answer.THE_ANSWER;
            case "Nearly": return Answer.NEARLY;
            default: return null;
        }
    }
}
