package demo;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Level.
 *
 * <p>Generated from {@code tables/levels.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum Level {
    /** Debug (10). */
    DEBUG(10, "Debug"),

    /** Info (20). */
    INFO(20, "Info");

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
    Level(int code, String title) {
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
    public static Level forCode(int code) {
        switch (code) {
            case 10: return DEBUG;
            case 20: return INFO;
            default: return null;
        }
    }

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return the constant, or empty when none has the number
     */
    public static Optional<Level> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Looks a number up that is bound to have a constant.
     *
     * @param code the number
     * @return the constant
     * @throws IllegalArgumentException when none has the number
     */
    public static Level of(int code) {
        Level found = forCode(code);
        if (found == null) {
            throw new IllegalArgumentException("no Level has the number " + describe(code));
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
        Level found = forCode(code);
        if (found != null) {
            return code + " " + found.name();
        }
        return Integer.toString(code);
    }
}
