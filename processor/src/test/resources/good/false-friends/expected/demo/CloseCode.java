package demo;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Close Code.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum CloseCode {
    /**
     * Unsupported Data (1003).
     *
     * <p>Not to be confused with {@link JettyCloseCodes#UNSUPPORTED_DATA} (1007).
     *
     * <ul>
     *   <li>Jetty: {@link JettyCloseCodes#BAD_DATA}
     *   <li>Spring: {@link SpringCloseCodes#NOT_ACCEPTABLE}
     *   <li>Ratchet: {@link RatchetCloseCodes#BAD_DATA}
     * </ul>
     */
    UNSUPPORTED_DATA(1003, "Unsupported Data"),

    /**
     * Invalid Payload (1007).
     *
     * <ul>
     *   <li>Jetty: {@link JettyCloseCodes#UNSUPPORTED_DATA}
     *   <li>Spring: {@link SpringCloseCodes#BAD_DATA}
     * </ul>
     */
    INVALID_PAYLOAD(1007, "Invalid Payload");

    /**
     * Another name of {@link #INVALID_PAYLOAD}.
     *
     * <p>Not to be confused with {@link SpringCloseCodes#NOT_ACCEPTABLE} (1003).
     */
    public static final CloseCode NOT_ACCEPTABLE = INVALID_PAYLOAD;

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
    public String title() {
        return title;
    }

    /**
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    public static CloseCode forCode(int code) {
        switch (code) {
            case 1003: return UNSUPPORTED_DATA;
            case 1007: return INVALID_PAYLOAD;
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
