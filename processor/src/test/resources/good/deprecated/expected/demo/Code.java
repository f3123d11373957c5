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
     * Kept (1).
     *
     * <ul>
     *   <li>fresh: {@link FreshCodes#KEPT}
     *   <li>Stale: {@link StaleCodes#STALE_KEPT}
     * </ul>
     */
    KEPT(1, "Kept", Range.ALL, false),

    /**
     * Gone for good (2).
     *
     * <ul>
     *   <li>fresh: {@link FreshCodes#GONE_1}, {@link FreshCodes#GONE_2}
     *   <li>Stale: {@link StaleCodes#STALE_GONE}
     * </ul>
     *
     * @deprecated use KEPT if you can
     */
    @Deprecated
    GONE(2, "Gone for good", Range.ALL, false),

    /**
     * Kept Too (3).
     *
     * <ul>
     *   <li>fresh: {@link FreshCodes#OLD}
     *   <li>Stale: {@link StaleCodes#STALE_KEPT_TOO}
     * </ul>
     */
    KEPT_TOO(3, "Kept Too", Range.ALL, false);

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /** The innermost range that the number lies in. */
    private final Range range;

    /** What the spec says under {@code last}. */
    private final boolean last;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     * @param range the innermost range that the number lies in
     * @param last What the spec says under {@code last}.
     */
    Code(int code, String title, Range range, boolean last) {
        this.code = code;
        this.title = title;
        this.range = range;
        this.last = last;
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
     * What the spec says under {@code last}.
     *
     * @return the value for this code
     */
    public boolean last() {
        return last;
    }

    /**
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    public static Code forCode(int code) {
        switch (code) {
            case 1: return KEPT;
            case 2: return GONE;
            case 3: return KEPT_TOO;
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
        ALL(0, 10, "All", false);

        /** The first number. */
        private final int from;

        /** The last number. */
        private final int to;

        /** The title, for people to read. */
        private final String title;

        /** What the spec says under {@code last}. */
        private final boolean last;

        /**
         * An interval and what is known of its numbers.
         *
         * @param from the first number
         * @param to the last number
         * @param title the title, for people to read
         * @param last What the spec says under {@code last}.
         */
        Range(int from, int to, String title, boolean last) {
            this.from = from;
            this.to = to;
            this.title = title;
            this.last = last;
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
         * What the spec says under {@code last}.
         *
         * @return the value for numbers without a constant
         */
        public boolean last() {
            return last;
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
