package demo;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Exit codes.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum Exit {
    /**
     * Fine (0).
     *
     * <ul>
     *   <li>BSD: {@link Sysexits#EX_OK}
     * </ul>
     */
    OK(0, "Fine", false, "us"),

    /**
     * Usage (64).
     *
     * <ul>
     *   <li>BSD: {@link Sysexits#EX_USAGE}
     * </ul>
     */
    USAGE(64, "Usage", true, "us"),

    /**
     * Last (2147483647).
     *
     * <ul>
     *   <li>BSD: {@link Sysexits#EX_LAST}
     * </ul>
     */
    LAST(2147483647, "Last", true, "us");

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /** What the spec says under {@code fault}. */
    private final boolean fault;

    /** What the spec says under {@code whose}. */
    private final String whose;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     * @param fault What the spec says under {@code fault}.
     * @param whose What the spec says under {@code whose}.
     */
    Exit(int code, String title, boolean fault, String whose) {
        this.code = code;
        this.title = title;
        this.fault = fault;
        this.whose = whose;
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
     * What the spec says under {@code fault}.
     *
     * @return the value for this code
     */
    public boolean fault() {
        return fault;
    }

    /**
     * What the spec says under {@code whose}.
     *
     * @return the value for this code
     */
    public String whose() {
        return whose;
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
            case 2147483647: return LAST;
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
