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
     * Normal (1000).
     *
     * <ul>
     *   <li>ints: {@link IntCodes#OK}, {@link IntCodes#FINE}
     *   <li>enums: {@link EnumCodes#NORMAL}
     *   <li>objects: {@link ObjectCodes#NORMAL}
     *   <li>absent: {@link AbsentCodes#NORMAL}
     * </ul>
     */
    NORMAL(1000, "Normal"),

    /**
     * Bad Data (1003).
     *
     * <ul>
     *   <li>ints: {@link IntCodes#BAD}
     *   <li>enums: {@link EnumCodes#BAD_DATA}
     *   <li>objects: {@link ObjectCodes#BAD_DATA}
     *   <li>absent: {@link AbsentCodes#BAD_DATA}
     * </ul>
     */
    BAD_DATA(1003, "Bad Data"),

    /**
     * Far (70000).
     *
     * <ul>
     *   <li>ints: {@link IntCodes#FAR}
     *   <li>absent: {@link AbsentCodes#FAR}
     * </ul>
     */
    FAR(70000, "Far");

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
            case 1000: return NORMAL;
            case 1003: return BAD_DATA;
            case 70000: return FAR;
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
