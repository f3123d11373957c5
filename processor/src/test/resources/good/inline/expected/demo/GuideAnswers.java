package demo;

import javax.annotation.processing.Generated;

/**
 * What guide calls the codes of {@link Answer}.
 *
 * <p>Generated from {@code package-info.java}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class GuideAnswers {
    /**
     * The Answer (42).
     *
     * @see Answer#THE_ANSWER
     */
    public static final int TheAnswer = 42;

    /** There are no instances. */
    private GuideAnswers() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
     */
    public static String nameOf(int code) {
        switch (code) {
            case 42: return "TheAnswer";
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
            default: return null;
        }
    }
}
