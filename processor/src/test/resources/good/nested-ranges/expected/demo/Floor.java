package demo;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Floors.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum Floor {
    /** Ground (0). */
    GROUND(0, "Ground", Range.LOBBY, true, "The house", 500, Lift.BOTH, "ding"),

    /** Seventh (7). */
    SEVENTH(7, "Seventh", Range.ALL, true, "The house", -3, Lift.BOTH, ""),

    /** Sixtieth (60). */
    SIXTIETH(60, "Sixtieth", Range.UPPER, true, "Joe", 2, Lift.BOTH, "dong"),

    /** Ninety Fifth (95). */
    NINETY_FIFTH(95, "Ninety Fifth", Range.SUITES, true, "Housekeeping", 2, Lift.ONE, "1"),

    /** Top (99). */
    TOP(99, "Top", Range.ROOF, true, "Housekeeping", 0, Lift.BOTH, "~"),

    /** Deepest (2147483647). */
    DEEPEST(2147483647, "Deepest", Range.CELLAR, false, "Nobody", 1, Lift.NONE, "none");

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /** The innermost range that the number lies in. */
    private final Range range;

    /** Whether guests may go there. */
    private final boolean open;

    /** Who looks after it. */
    private final String keeper;

    /** What the spec says under {@code guests}. */
    private final int guests;

    /** What the spec says under {@code lift}. */
    private final Lift lift;

    /** What the spec says under {@code bell}. */
    private final String bell;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     * @param range the innermost range that the number lies in
     * @param open Whether guests may go there.
     * @param keeper Who looks after it.
     * @param guests What the spec says under {@code guests}.
     * @param lift What the spec says under {@code lift}.
     * @param bell What the spec says under {@code bell}.
     */
    Floor(int code, String title, Range range, boolean open, String keeper, int guests, Lift lift,
            String bell) {
        this.code = code;
        this.title = title;
        this.range = range;
        this.open = open;
        this.keeper = keeper;
        this.guests = guests;
        this.lift = lift;
        this.bell = bell;
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
     * Whether guests may go there.
     *
     * @return the value for this code
     */
    public boolean open() {
        return open;
    }

    /**
     * Who looks after it.
     *
     * @return the value for this code
     */
    public String keeper() {
        return keeper;
    }

    /**
     * What the spec says under {@code guests}.
     *
     * @return the value for this code
     */
    public int guests() {
        return guests;
    }

    /**
     * What the spec says under {@code lift}.
     *
     * @return the value for this code
     */
    public Lift lift() {
        return lift;
    }

    /**
     * What the spec says under {@code bell}.
     *
     * @return the value for this code
     */
    public String bell() {
        return bell;
    }

    /**
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    public static Floor forCode(int code) {
        switch (code) {
            case 0: return GROUND;
            case 7: return SEVENTH;
            case 60: return SIXTIETH;
            case 95: return NINETY_FIFTH;
            case 99: return TOP;
            case 2147483647: return DEEPEST;
            default: return null;
        }
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or empty if no constant has the code
     */
    public static Optional<Floor> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Returns the constant with the given code, or throws an exception.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static Floor of(int code) {
        Floor constant = forCode(code);
        if (constant == null) {
            throw new IllegalArgumentException("no Floor has the code " + describe(code));
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
        Floor constant = forCode(code);
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
        /** All (0 to 99). */
        ALL(0, 99, "All", true, "The house", 2, Lift.BOTH),

        /** The lobby (0 to 0). */
        LOBBY(0, 0, "The lobby", true, "The house", 500, Lift.BOTH),

        /** Upper floors (50 to 99). */
        UPPER(50, 99, "Upper floors", true, "The house", 2, Lift.BOTH),

        /**
         * Suites (90 to 99).
         *
         * <p>Quiet.
         */
        SUITES(90, 99, "Suites", true, "Housekeeping", 2, Lift.BOTH),

        /** Roof (99 to 99). */
        ROOF(99, 99, "Roof", false, "Housekeeping", 0, Lift.BOTH),

        /** Cellar (2147483640 to 2147483647). */
        CELLAR(2147483640, 2147483647, "Cellar", false, "Nobody", 1, Lift.BOTH);

        /** The first number. */
        private final int from;

        /** The last number. */
        private final int to;

        /** The title, for people to read. */
        private final String title;

        /** Whether guests may go there. */
        private final boolean open;

        /** Who looks after it. */
        private final String keeper;

        /** What the spec says under {@code guests}. */
        private final int guests;

        /** What the spec says under {@code lift}. */
        private final Lift lift;

        /**
         * An interval and what is known of its numbers.
         *
         * @param from the first number
         * @param to the last number
         * @param title the title, for people to read
         * @param open Whether guests may go there.
         * @param keeper Who looks after it.
         * @param guests What the spec says under {@code guests}.
         * @param lift What the spec says under {@code lift}.
         */
        Range(int from, int to, String title, boolean open, String keeper, int guests, Lift lift) {
            this.from = from;
            this.to = to;
            this.title = title;
            this.open = open;
            this.keeper = keeper;
            this.guests = guests;
            this.lift = lift;
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
         * Whether guests may go there.
         *
         * @return the value for numbers without a constant
         */
        public boolean open() {
            return open;
        }

        /**
         * Who looks after it.
         *
         * @return the value for numbers without a constant
         */
        public String keeper() {
            return keeper;
        }

        /**
         * What the spec says under {@code guests}.
         *
         * @return the value for numbers without a constant
         */
        public int guests() {
            return guests;
        }

        /**
         * What the spec says under {@code lift}.
         *
         * @return the value for numbers without a constant
         */
        public Lift lift() {
            return lift;
        }

        /**
         * The innermost range that a number lies in.
         *
         * @param code the number
         * @return the range, or null when the number lies outside all
         */
        public static Range of(int code) {
            if (0 <= code && code <= 0) {
                return LOBBY;
            }
            if (99 <= code && code <= 99) {
                return ROOF;
            }
            if (90 <= code && code <= 99) {
                return SUITES;
            }
            if (50 <= code && code <= 99) {
                return UPPER;
            }
            if (0 <= code && code <= 99) {
                return ALL;
            }
            if (2147483640 <= code && code <= 2147483647) {
                return CELLAR;
            }
            return null;
        }
    }

    /**
     * What the spec says under {@code lift}.
     *
     * @see Floor#lift()
     */
    public enum Lift {
        /** None. */
        NONE,

        /** One. */
        ONE,

        /** Both. */
        BOTH
    }
}
