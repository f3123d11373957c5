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
     * <ul>
     *   <li>RFC 6455: {@link RfcCloseCodes#UNSUPPORTED_DATA}
     *   <li>Jetty: {@link JettyCloseCodes#BAD_DATA}
     *   <li>Spring: {@link SpringCloseCodes#NOT_ACCEPTABLE}
     * </ul>
     */
    UNSUPPORTED_DATA(1003, "Unsupported Data", Range.PROTOCOL),

    /**
     * Reserved (1004).
     *
     * <ul>
     *   <li>Jetty: {@link JettyCloseCodes#UNDEFINED}
     * </ul>
     */
    RESERVED(1004, "Reserved", Range.RESERVED),

    /**
     * Invalid Payload (1007).
     *
     * <ul>
     *   <li>RFC 6455: {@link RfcCloseCodes#INVALID_PAYLOAD}
     *   <li>Jetty: {@link JettyCloseCodes#BAD_PAYLOAD}, {@link JettyCloseCodes#NOT_UTF8}
     *   <li>Spring: {@link SpringCloseCodes#BAD_DATA}
     * </ul>
     */
    INVALID_PAYLOAD(1007, "Invalid Payload", Range.PROTOCOL),

    /** Ours (4000). */
    OURS(4000, "Ours", Range.PRIVATE_USE),

    /**
     * Session Not Reliable (4500).
     *
     * <p>Only Spring has it.
     *
     * <ul>
     *   <li>Spring: {@link SpringCloseCodes#SESSION_NOT_RELIABLE}
     * </ul>
     */
    SESSION_NOT_RELIABLE(4500, "Session Not Reliable", Range.PRIVATE_USE);

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
    CloseCode(int code, String title, Range range) {
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
    public static CloseCode forCode(int code) {
        switch (code) {
            case 1003: return UNSUPPORTED_DATA;
            case 1004: return RESERVED;
            case 1007: return INVALID_PAYLOAD;
            case 4000: return OURS;
            case 4500: return SESSION_NOT_RELIABLE;
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
     * @return the code and the name of its constant; without a constant, the code and the title
     *     of its range, if any
     */
    public static String describe(int code) {
        CloseCode constant = forCode(code);
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
        /** Protocol (1000 to 2999). */
        PROTOCOL(1000, 2999, "Protocol"),

        /** Reserved (1004 to 1004). */
        RESERVED(1004, 1004, "Reserved"),

        /** Private Use (4000 to 4999). */
        PRIVATE_USE(4000, 4999, "Private Use");

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
            if (1004 <= code && code <= 1004) {
                return RESERVED;
            }
            if (1000 <= code && code <= 2999) {
                return PROTOCOL;
            }
            if (4000 <= code && code <= 4999) {
                return PRIVATE_USE;
            }
            return null;
        }
    }
}
