package demo;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The levels of the middle.
 *
 * <p>Generated from {@code tables/spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum Level {
    /**
     * Second of the middle (2).
     *
     * <ul>
     *   <li>The log: {@link LogLevels#Zwei}
     * </ul>
     */
    TWO(2, "Second of the middle", Range.LOW, false),

    /**
     * Third (3).
     *
     * <ul>
     *   <li>The log: {@link LogLevels#L3}
     * </ul>
     */
    THREE(3, "Third", Range.LOW, true),

    /**
     * Hundred Fifty (150).
     *
     * <ul>
     *   <li>The log: {@link LogLevels#L150}
     * </ul>
     */
    HUNDRED_FIFTY(150, "Hundred Fifty", Range.HIGH, false);

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /** The innermost range that the number lies in. */
    private final Range range;

    /** Whether to try again. */
    private final boolean retry;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     * @param range the innermost range that the number lies in
     * @param retry Whether to try again.
     */
    Level(int code, String title, Range range, boolean retry) {
        this.code = code;
        this.title = title;
        this.range = range;
        this.retry = retry;
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
     * Whether to try again.
     *
     * @return the value for this code
     */
    public boolean retry() {
        return retry;
    }

    /**
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    public static Level forCode(int code) {
        switch (code) {
            case 2: return TWO;
            case 3: return THREE;
            case 150: return HUNDRED_FIFTY;
            default: return null;
        }
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or empty if no constant has the code
     */
    public static Optional<Level> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Returns the constant with the given code, or throws an exception.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static Level of(int code) {
        Level constant = forCode(code);
        if (constant == null) {
            throw new IllegalArgumentException("no Level has the code " + describe(code));
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
        Level constant = forCode(code);
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
        /** Low (0 to 99). */
        LOW(0, 99, "Low", false),

        /** High up (100 to 199). */
        HIGH(100, 199, "High up", false);

        /** The first number. */
        private final int from;

        /** The last number. */
        private final int to;

        /** The title, for people to read. */
        private final String title;

        /** Whether to try again. */
        private final boolean retry;

        /**
         * An interval and what is known of its numbers.
         *
         * @param from the first number
         * @param to the last number
         * @param title the title, for people to read
         * @param retry Whether to try again.
         */
        Range(int from, int to, String title, boolean retry) {
            this.from = from;
            this.to = to;
            this.title = title;
            this.retry = retry;
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
         * Whether to try again.
         *
         * @return the value for numbers without a constant
         */
        public boolean retry() {
            return retry;
        }

        /**
         * The innermost range that a number lies in.
         *
         * @param code the number
         * @return the range, or null when the number lies outside all
         */
        public static Range of(int code) {
            if (0 <= code && code <= 99) {
                return LOW;
            }
            if (100 <= code && code <= 199) {
                return HIGH;
            }
            return null;
        }
    }
}
