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
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        switch (code) {
            case 42: return "TheAnswer";
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
    public static Answer forName(String name) {
        switch (name) {
            case "TheAnswer": return Answer.THE_ANSWER;
            default: return null;
        }
    }
}
