package demo;

import java.util.Optional;
import javax.annotation.processing.Generated;
import library.Coded;

/**
 * Close Code.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@SuppressWarnings({
        "all",
        "deprecation"
})
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum CloseCode implements Coded {
    /** Normal Closure (1000). */
    NORMAL_CLOSURE(1000, "Normal Closure");

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
    CloseCode(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /** {@return the number} */
    public int code() {
        return code;
    }

    /** {@return the title, for people to read} */
    @Override
    public String title() {
        return title;
    }

    /** {@return the number} */
    @Override
    public int getCode() {
        return code;
    }

    /**
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    public static CloseCode forCode(int code) {
        switch (code) {
            case 1000: return NORMAL_CLOSURE;
            default: return null;
        }
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or empty if no constant has the code
     */
    public static Optional<CloseCode> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Returns the constant with the given code, or throws an exception.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static CloseCode of(int code) {
        CloseCode constant = forCode(code);
        if (constant == null) {
            throw new IllegalArgumentException("no CloseCode has the code " + describe(code));
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
        CloseCode constant = forCode(code);
        if (constant != null) {
            return code + " " + constant.name();
        }
        return Integer.toString(code);
    }
}
