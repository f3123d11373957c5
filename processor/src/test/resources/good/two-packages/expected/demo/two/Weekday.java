package demo.two;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Weekday.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum Weekday {
    /**
     * Monday (1).
     *
     * <ul>
     *   <li>ISO 8601: {@link IsoDays#Monday}
     * </ul>
     */
    MONDAY(1, "Monday", Range.WORK),

    /**
     * Sunday (7).
     *
     * <ul>
     *   <li>ISO 8601: {@link IsoDays#Sunday}
     * </ul>
     */
    SUNDAY(7, "Sunday", Range.WEEKEND);

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
    Weekday(int code, String title, Range range) {
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
    public static Weekday forCode(int code) {
        switch (code) {
            case 1: return MONDAY;
            case 7: return SUNDAY;
            default: return null;
        }
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or empty if no constant has the code
     */
    public static Optional<Weekday> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Returns the constant with the given code, or throws an exception.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static Weekday of(int code) {
        Weekday constant = forCode(code);
        if (constant == null) {
            throw new IllegalArgumentException("no Weekday has the code " + describe(code));
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
        Weekday constant = forCode(code);
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
        /** Work (1 to 5). */
        WORK(1, 5, "Work"),

        /** Weekend (6 to 7). */
        WEEKEND(6, 7, "Weekend");

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
            if (1 <= code && code <= 5) {
                return WORK;
            }
            if (6 <= code && code <= 7) {
                return WEEKEND;
            }
            return null;
        }
    }
}
