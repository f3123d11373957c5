package demo;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Code.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum Code {
    /**
     * Zero (0).
     *
     * <ul>
     *   <li>rfc: {@link RfcCodes#ZERO}
     * </ul>
     */
    ZERO(0, "Zero", Range.ALL),

    /**
     * Internal Error (1).
     *
     * <ul>
     *   <li>rfc: {@link RfcCodes#INTERNAL_ERROR}
     * </ul>
     */
    INTERNAL_ERROR(1, "Internal Error", Range.ALL),

    /**
     * Two (2).
     *
     * <ul>
     *   <li>rfc: {@link RfcCodes#TWO}
     * </ul>
     */
    TWO(2, "Two", Range.ALL),

    /**
     * Three (3).
     *
     * <ul>
     *   <li>rfc: {@link RfcCodes#THREE}
     * </ul>
     *
     * @deprecated use TWO
     */
    @Deprecated
    THREE(3, "Three", Range.ALL);

    /** Another name of {@link #ZERO}. */
    public static final Code NIL = ZERO;

    /**
     * Another name of {@link #INTERNAL_ERROR}.
     *
     * @deprecated use INTERNAL_ERROR
     */
    @Deprecated
    public static final Code INTERNAL_SERVER_ERROR = INTERNAL_ERROR;

    /** Another name of {@link #INTERNAL_ERROR}. */
    public static final Code FAILURE = INTERNAL_ERROR;

    /** Another name of {@link #INTERNAL_ERROR}. */
    public static final Code FAULT = INTERNAL_ERROR;

    /**
     * Another name of {@link #THREE}.
     *
     * @deprecated use TWO
     */
    @Deprecated
    public static final Code TRES = THREE;

    /**
     * Another name of {@link #THREE}.
     *
     * @deprecated use TWO, too
     */
    @Deprecated
    public static final Code DREI = THREE;

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /** The innermost range that the number lies in. */
    private final Range range;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     * @param range the innermost range that the number lies in
     */
    Code(int code, String title, Range range) {
        this.code = code;
        this.title = title;
        this.range = range;
    }

    /** {@return the number} */
    public int code() {
        return code;
    }

    /** {@return the title, for people to read} */
    public String title() {
        return title;
    }

    /** {@return the innermost range that the number lies in} */
    public Range range() {
        return range;
    }

    /**
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    public static Code forCode(int code) {
        switch (code) {
            case 0: return ZERO;
            case 1: return INTERNAL_ERROR;
            case 2: return TWO;
            case 3: return THREE;
            default: return null;
        }
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or empty if no constant has the code
     */
    public static Optional<Code> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Returns the constant with the given code, or throws an exception.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static Code of(int code) {
        Code constant = forCode(code);
        if (constant == null) {
            throw new IllegalArgumentException("no Code has the code " + describe(code));
        }
        return constant;
    }

    /**
     * Returns a readable description of the code.
     *
     * @param code the code
     * @return the code and the name of its constant; without a constant, the code and the title
     *     of its range, if any
     */
    public static String describe(int code) {
        Code constant = forCode(code);
        if (constant != null) {
            return code + " " + constant.name();
        }
        Range range = Range.of(code);
        if (range != null) {
            return code + " (" + range.title() + ")";
        }
        return Integer.toString(code);
    }

    /** A named interval of numbers, whether or not they have constants. */
    public enum Range {
        /** All (0 to 10). */
        ALL(0, 10, "All");

        /** The first number. */
        private final int from;

        /** The last number. */
        private final int to;

        /** The title, for people to read. */
        private final String title;

        /**
         * An interval and what is known of its numbers.
         *
         * @param from the first number
         * @param to the last number
         * @param title the title, for people to read
         */
        Range(int from, int to, String title) {
            this.from = from;
            this.to = to;
            this.title = title;
        }

        /** {@return the first number} */
        public int from() {
            return from;
        }

        /** {@return the last number} */
        public int to() {
            return to;
        }

        /** {@return the title, for people to read} */
        public String title() {
            return title;
        }

        /**
         * The innermost range that a number lies in.
         *
         * @param code the number
         * @return the range, or null when the number lies outside all
         */
        public static Range of(int code) {
            if (0 <= code && code <= 10) {
                return ALL;
            }
            return null;
        }
    }
}
