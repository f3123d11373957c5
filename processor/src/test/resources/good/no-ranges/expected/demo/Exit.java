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
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
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
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or empty if no constant has the code
     */
    public static Optional<Exit> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Returns the constant with the given code, or throws an exception.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static Exit of(int code) {
        Exit constant = forCode(code);
        if (constant == null) {
            throw new IllegalArgumentException("no Exit has the code " + describe(code));
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
        Exit constant = forCode(code);
        if (constant != null) {
            return code + " " + constant.name();
        }
        return Integer.toString(code);
    }
}
