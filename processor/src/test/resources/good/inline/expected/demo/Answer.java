package demo;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Answer.
 *
 * <p>Generated from {@code package-info.java}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum Answer {
    /**
     * The Answer (42).
     *
     * <ul>
     *   <li>guide: {@link GuideAnswers#TheAnswer}
     * </ul>
     */
    THE_ANSWER(42, "The Answer");

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     */
    Answer(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /** {@return the number} */
    public int code() {
        return code;
    }

    /** {@return the title, for people to read} */
    public String title() {
        return title;
    }

    /**
     * Looks a number up. Allocates nothing.
     *
     * @param code the number
     * @return the constant, or null when none has the number
     */
    public static Answer forCode(int code) {
        switch (code) {
            case 42: return THE_ANSWER;
            default: return null;
        }
    }

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return the constant, or empty when none has the number
     */
    public static Optional<Answer> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Looks a number up that is bound to have a constant.
     *
     * @param code the number
     * @return the constant
     * @throws IllegalArgumentException when none has the number
     */
    public static Answer of(int code) {
        Answer found = forCode(code);
        if (found == null) {
            throw new IllegalArgumentException("no Answer has the number " + describe(code));
        }
        return found;
    }

    /**
     * Writes a number for people.
     *
     * @param code the number
     * @return the number, followed by the name of its constant if it has one
     */
    public static String describe(int code) {
        Answer found = forCode(code);
        if (found != null) {
            return code + " " + found.name();
        }
        return Integer.toString(code);
    }
}
