package demo;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Exit.
 *
 * <p>Generated from {@code exits.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum Exit {
    /**
     * Ok (0).
     *
     * <ul>
     *   <li>bsd: {@link Sysexits#EX_OK}
     * </ul>
     */
    OK(0, "Ok"),

    /**
     * Usage (64).
     *
     * <ul>
     *   <li>bsd: {@link Sysexits#EX_USAGE}
     * </ul>
     */
    USAGE(64, "Usage");

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
    Exit(int code, String title) {
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
    public static Exit forCode(int code) {
        switch (code) {
            case 0: return OK;
            case 64: return USAGE;
            default: return null;
        }
    }

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return the constant, or empty when none has the number
     */
    public static Optional<Exit> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Looks a number up that is bound to have a constant.
     *
     * @param code the number
     * @return the constant
     * @throws IllegalArgumentException when none has the number
     */
    public static Exit of(int code) {
        Exit found = forCode(code);
        if (found == null) {
            throw new IllegalArgumentException("no Exit has the number " + describe(code));
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
        Exit found = forCode(code);
        if (found != null) {
            return code + " " + found.name();
        }
        return Integer.toString(code);
    }
}
