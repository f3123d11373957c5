package demo;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import javax.annotation.processing.Generated;
import library.Titled;

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
public enum CloseCode implements library.Coded,
        Titled,
        library.Outer.Old,
        Fated,
        IntSupplier {
    /**
     * Normal Closure (1000).
     *
     * <ul>
     *   <li>rfc: {@link Coded#NORMAL_CLOSURE}
     * </ul>
     */
    NORMAL_CLOSURE(1000, "Normal Closure", Range.ALL, false, 1, "none", Retry.NEVER,
            Collections.emptyList()),

    /**
     * Policy Violation (1008).
     *
     * <ul>
     *   <li>rfc: {@link Coded#POLICY_VIOLATION}
     * </ul>
     */
    POLICY_VIOLATION(1008, "Policy Violation", Range.ALL, true, 1, "none", Retry.NEVER,
            Arrays.asList(SendableBy.SERVER));

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /** The innermost range that the number lies in. */
    private final Range range;

    /** What the spec says under {@code fatal}. */
    private final boolean fatal;

    /** What the spec says under {@code weight}. */
    private final int weight;

    /** What the spec says under {@code label}. */
    private final String label;

    /** What the spec says under {@code retry}. */
    private final Retry retry;

    /** What the spec says under {@code sendableBy}. */
    private final Set<SendableBy> sendableBy;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     * @param range the innermost range that the number lies in
     * @param fatal What the spec says under {@code fatal}.
     * @param weight What the spec says under {@code weight}.
     * @param label What the spec says under {@code label}.
     * @param retry What the spec says under {@code retry}.
     * @param sendableBy What the spec says under {@code sendableBy}.
     */
    CloseCode(int code, String title, Range range, boolean fatal, int weight, String label,
            Retry retry, List<SendableBy> sendableBy) {
        this.code = code;
        this.title = title;
        this.range = range;
        this.fatal = fatal;
        this.weight = weight;
        this.label = label;
        this.retry = retry;
        this.sendableBy = Collections.unmodifiableSet(new LinkedHashSet<>(sendableBy));
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

    /** {@return the innermost range that the number lies in} */
    @Override
    public Range range() {
        return range;
    }

    /**
     * What the spec says under {@code fatal}.
     *
     * @return the value for this code
     */
    public boolean fatal() {
        return fatal;
    }

    /**
     * What the spec says under {@code weight}.
     *
     * @return the value for this code
     */
    public int weight() {
        return weight;
    }

    /**
     * What the spec says under {@code label}.
     *
     * @return the value for this code
     */
    @Override
    public String label() {
        return label;
    }

    /**
     * What the spec says under {@code retry}.
     *
     * @return the value for this code
     */
    @Override
    public Retry retry() {
        return retry;
    }

    /**
     * What the spec says under {@code sendableBy}.
     *
     * @return the value for this code
     */
    @Override
    public Set<SendableBy> sendableBy() {
        return sendableBy;
    }

    /** {@return the number} */
    @Override
    public Integer get() {
        return code;
    }

    /** {@return the number} */
    @Override
    public Integer getCode() {
        return code;
    }

    /**
     * What the spec says under {@code retry}.
     *
     * @return the value for this code
     */
    @Override
    public Retry getRetry() {
        return retry;
    }

    /**
     * What the spec says under {@code weight}.
     *
     * @return the value for this code
     */
    @Override
    public double getWeight() {
        return weight;
    }

    /**
     * What the spec says under {@code fatal}.
     *
     * @return the value for this code
     */
    @Override
    public Boolean isFatal() {
        return fatal;
    }

    /** {@return the number} */
    @Override
    public long number() {
        return code;
    }

    /** {@return the title, for people to read} */
    @Override
    public String describe() {
        return title;
    }

    /**
     * What the spec says under {@code sendableBy}.
     *
     * @return the value for this code
     */
    @Override
    public Set<SendableBy> getSendableBy() {
        return sendableBy;
    }

    /** {@return the innermost range that the number lies in} */
    @Override
    public Range getRange() {
        return range;
    }

    /**
     * What the spec says under {@code weight}.
     *
     * @return the value for this code
     */
    @Override
    public int getAsInt() {
        return weight;
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
            case 1008: return POLICY_VIOLATION;
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
        /** All (0 to 4999). */
        ALL(0, 4999, "All", false, 1, "none", Retry.NEVER,
                Collections.emptyList());

        /** The first number. */
        private final int from;

        /** The last number. */
        private final int to;

        /** The title, for people to read. */
        private final String title;

        /** What the spec says under {@code fatal}. */
        private final boolean fatal;

        /** What the spec says under {@code weight}. */
        private final int weight;

        /** What the spec says under {@code label}. */
        private final String label;

        /** What the spec says under {@code retry}. */
        private final Retry retry;

        /** What the spec says under {@code sendableBy}. */
        private final Set<SendableBy> sendableBy;

        /**
         * An interval and what is known of its numbers.
         *
         * @param from the first number
         * @param to the last number
         * @param title the title, for people to read
         * @param fatal What the spec says under {@code fatal}.
         * @param weight What the spec says under {@code weight}.
         * @param label What the spec says under {@code label}.
         * @param retry What the spec says under {@code retry}.
         * @param sendableBy What the spec says under {@code sendableBy}.
         */
        Range(int from, int to, String title, boolean fatal, int weight, String label, Retry retry,
                List<SendableBy> sendableBy) {
            this.from = from;
            this.to = to;
            this.title = title;
            this.fatal = fatal;
            this.weight = weight;
            this.label = label;
            this.retry = retry;
            this.sendableBy = Collections.unmodifiableSet(new LinkedHashSet<>(sendableBy));
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
         * What the spec says under {@code fatal}.
         *
         * @return the value for numbers without a constant
         */
        public boolean fatal() {
            return fatal;
        }

        /**
         * What the spec says under {@code weight}.
         *
         * @return the value for numbers without a constant
         */
        public int weight() {
            return weight;
        }

        /**
         * What the spec says under {@code label}.
         *
         * @return the value for numbers without a constant
         */
        public String label() {
            return label;
        }

        /**
         * What the spec says under {@code retry}.
         *
         * @return the value for numbers without a constant
         */
        public Retry retry() {
            return retry;
        }

        /**
         * What the spec says under {@code sendableBy}.
         *
         * @return the value for numbers without a constant
         */
        public Set<SendableBy> sendableBy() {
            return sendableBy;
        }

        /**
         * The innermost range that a number lies in.
         *
         * @param code the number
         * @return the range, or null when the number lies outside all
         */
        public static Range of(int code) {
            if (0 <= code && code <= 4999) {
                return ALL;
            }
            return null;
        }
    }

    /**
     * What the spec says under {@code retry}.
     *
     * @see CloseCode#retry()
     */
    public enum Retry {
        /** Never. */
        NEVER,

        /** Now. */
        NOW
    }

    /**
     * What the spec says under {@code sendableBy}.
     *
     * @see CloseCode#sendableBy()
     */
    public enum SendableBy {
        /** Client. */
        CLIENT,

        /** Server. */
        SERVER
    }
}
