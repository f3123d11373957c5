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
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    public static Level forCode(int code) {
        switch (code) {
            case 10: return DEBUG;
            case 20: return INFO;
            default: return null;
        }
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or empty if no constant has the code
     */
    public static Optional<Level> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Returns the constant with the given code, or throws an exception.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static Level of(int code) {
        Level constant = forCode(code);
        if (constant == null) {
            throw new IllegalArgumentException("no Level has the code " + describe(code));
        }
        return constant;
    }

    /**
     * Returns a readable description of the code.
     *
     * @param code the code
     * @return the code and the name of its constant; without a constant, the code alone
     */
    public static String describe(int code) {
        Level constant = forCode(code);
        if (constant != null) {
            return code + " " + constant.name();
        }
        return Integer.toString(code);
    }
}
