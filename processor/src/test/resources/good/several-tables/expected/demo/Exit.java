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
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    public static Exit forCode(int code) {
        switch (code) {
            case 0: return OK;
            case 64: return USAGE;
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
