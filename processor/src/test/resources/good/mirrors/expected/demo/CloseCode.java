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
     * Looks a number up. Allocates nothing.
     *
     * @param code the number
     * @return the constant, or null when none has the number
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
     * Looks a number up.
     *
     * @param code the number
     * @return the constant, or empty when none has the number
     */
    public static Optional<CloseCode> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Looks a number up that is bound to have a constant.
     *
     * @param code the number
     * @return the constant
     * @throws IllegalArgumentException when none has the number
     */
    public static CloseCode of(int code) {
        CloseCode found = forCode(code);
        if (found == null) {
            throw new IllegalArgumentException("no CloseCode has the number " + describe(code));
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
        CloseCode found = forCode(code);
        if (found != null) {
            return code + " " + found.name();
        }
        return Integer.toString(code);
    }
}
