package demo;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Slot.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum Slot {
    /**
     * Zero (0).
     *
     * <ul>
     *   <li>same: {@link SameHashes#AaAa}
     *   <li>taken: {@link TakenNames#constantBySlot}
     *   <li>few: {@link FewNames#only}
     * </ul>
     */
    ZERO(0, "Zero", Range.ALL, 1, "search", true,
            Collections.emptyList()),

    /**
     * One (1).
     *
     * <ul>
     *   <li>same: {@link SameHashes#BBBB}
     *   <li>taken: {@link TakenNames#nameBySlot}, {@link TakenNames#nameBySlot_}
     * </ul>
     */
    ONE(1, "One", Range.ALL, 1, "search", true,
            Collections.emptyList()),

    /**
     * Three (3).
     *
     * <ul>
     *   <li>same: {@link SameHashes#three}
     *   <li>taken: {@link TakenNames#nameByOrdinal}
     * </ul>
     */
    THREE(3, "Three", Range.ALL, 1, "search", true,
            Collections.emptyList()),

    /**
     * Nineteen (19).
     *
     * <ul>
     *   <li>same: {@link SameHashes#nineteen}
     * </ul>
     */
    NINETEEN(19, "Nineteen", Range.LAST_TEEN, 1, "search", true,
            Collections.emptyList()),

    /**
     * Forty (40).
     *
     * <ul>
     *   <li>same: {@link SameHashes#forty}
     *   <li>taken: {@link TakenNames#constant}
     * </ul>
     */
    FORTY(40, "Forty", Range.FORTIES, 1, "search", true,
            Collections.emptyList()),

    /**
     * Hundred (100).
     *
     * <ul>
     *   <li>same: {@link SameHashes#hundred}
     *   <li>taken: {@link TakenNames#slot}
     * </ul>
     *
     * @deprecated use two of fifty
     */
    @Deprecated
    HUNDRED(100, "Hundred", Range.FIRST_HUNDRED, 1, "search", true,
            Collections.emptyList()),

    /**
     * Nearly Thousand (999).
     *
     * <ul>
     *   <li>same: {@link SameHashes#nearlyThousand}
     *   <li>taken: {@link TakenNames#displacementByBucket}
     * </ul>
     */
    NEARLY_THOUSAND(999, "Nearly Thousand", Range.HUNDREDS, 1, "search", true,
            Collections.emptyList()),

    /**
     * Page (4096).
     *
     * <ul>
     *   <li>same: {@link SameHashes#page}
     *   <li>taken: {@link TakenNames#Page}
     * </ul>
     */
    PAGE(4096, "Page", Range.THOUSANDS, 1, "search", true,
            Collections.emptyList()),

    /**
     * Most (2147483647).
     *
     * <ul>
     *   <li>same: {@link SameHashes#most}
     *   <li>taken: {@link TakenNames#Most}
     * </ul>
     */
    MOST(2147483647, "Most", Range.END, 1, "search", true,
            Collections.emptyList());

    /**
     * Constants already looked up, by hash slot. No two codes share a slot. Racy by design:
     * every thread stores the same constant. A hit avoids the jump of the switch, which
     * processors predict badly.
     */
    private static final Slot[] constantBySlot_ = new Slot[16];

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /** The innermost range that the number lies in. */
    private final Range range;

    /** What the spec says under {@code constantBySlot}. */
    private final int constantBySlot;

    /** What the spec says under {@code search}. */
    private final String search;

    /** What the spec says under {@code slot}. */
    private final boolean slot;

    /** What the spec says under {@code constant}. */
    private final Set<Constant> constant;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     * @param range the innermost range that the number lies in
     * @param constantBySlot What the spec says under {@code constantBySlot}.
     * @param search What the spec says under {@code search}.
     * @param slot What the spec says under {@code slot}.
     * @param constant What the spec says under {@code constant}.
     */
    Slot(int code, String title, Range range, int constantBySlot, String search, boolean slot,
            List<Constant> constant) {
        this.code = code;
        this.title = title;
        this.range = range;
        this.constantBySlot = constantBySlot;
        this.search = search;
        this.slot = slot;
        this.constant = Collections.unmodifiableSet(new LinkedHashSet<>(constant));
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
     * What the spec says under {@code constantBySlot}.
     *
     * @return the value for this code
     */
    public int constantBySlot() {
        return constantBySlot;
    }

    /**
     * What the spec says under {@code search}.
     *
     * @return the value for this code
     */
    public String search() {
        return search;
    }

    /**
     * What the spec says under {@code slot}.
     *
     * @return the value for this code
     */
    public boolean slot() {
        return slot;
    }

    /**
     * What the spec says under {@code constant}.
     *
     * @return the value for this code
     */
    public Set<Constant> constant() {
        return constant;
    }

    /**
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    public static Slot forCode(int code) {
        int slot = code * 0xa8ab85dd >>> 28;
        Slot constant = constantBySlot_[slot];
        if (constant == null) {
            constant = search(code);
            if (constant == null) {
                return null;
            }
            constantBySlot_[slot] = constant;
        }
        return constant.code == code ? constant : null;
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    private static Slot search(int code) {
        switch (code) {
            case 0: return ZERO;
            case 1: return ONE;
            case 3: return THREE;
            case 19: return NINETEEN;
            case 40: return FORTY;
            case 100: return HUNDRED;
            case 999: return NEARLY_THOUSAND;
            case 4096: return PAGE;
            case 2147483647: return MOST;
            default: return null;
        }
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or empty if no constant has the code
     */
    public static Optional<Slot> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Returns the constant with the given code, or throws an exception.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static Slot of(int code) {
        Slot constant = forCode(code);
        if (constant == null) {
            throw new IllegalArgumentException("no Slot has the code " + describe(code));
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
        Slot constant = forCode(code);
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
        /** All (0 to 2147483647). */
        ALL(0, 2147483647, "All", 1, "search", true,
                Collections.emptyList()),

        /** Tens (10 to 99). */
        TENS(10, 99, "Tens", 1, "search", true,
                Collections.emptyList()),

        /** Teens (10 to 19). */
        TEENS(10, 19, "Teens", 1, "search", true,
                Collections.emptyList()),

        /** Last Teen (19 to 19). */
        LAST_TEEN(19, 19, "Last Teen", 1, "search", true,
                Collections.emptyList()),

        /** Forties (40 to 49). */
        FORTIES(40, 49, "Forties", 1, "search", true,
                Collections.emptyList()),

        /** Fifties (50 to 59). */
        FIFTIES(50, 59, "Fifties", 1, "search", true,
                Collections.emptyList()),

        /** Hundreds (100 to 999). */
        HUNDREDS(100, 999, "Hundreds", 1, "search", true,
                Collections.emptyList()),

        /** First Hundred (100 to 199). */
        FIRST_HUNDRED(100, 199, "First Hundred", 1, "search", true,
                Collections.emptyList()),

        /** Thousands (1000 to 9999). */
        THOUSANDS(1000, 9999, "Thousands", 1, "search", true,
                Collections.emptyList()),

        /** End (2147483640 to 2147483647). */
        END(2147483640, 2147483647, "End", 1, "search", true,
                Collections.emptyList());

        /** The first number. */
        private final int from;

        /** The last number. */
        private final int to;

        /** The title, for people to read. */
        private final String title;

        /** What the spec says under {@code constantBySlot}. */
        private final int constantBySlot;

        /** What the spec says under {@code search}. */
        private final String search;

        /** What the spec says under {@code slot}. */
        private final boolean slot;

        /** What the spec says under {@code constant}. */
        private final Set<Constant> constant;

        /**
         * An interval and what is known of its numbers.
         *
         * @param from the first number
         * @param to the last number
         * @param title the title, for people to read
         * @param constantBySlot What the spec says under {@code constantBySlot}.
         * @param search What the spec says under {@code search}.
         * @param slot What the spec says under {@code slot}.
         * @param constant What the spec says under {@code constant}.
         */
        Range(int from, int to, String title, int constantBySlot, String search, boolean slot,
                List<Constant> constant) {
            this.from = from;
            this.to = to;
            this.title = title;
            this.constantBySlot = constantBySlot;
            this.search = search;
            this.slot = slot;
            this.constant = Collections.unmodifiableSet(new LinkedHashSet<>(constant));
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
         * What the spec says under {@code constantBySlot}.
         *
         * @return the value for numbers without a constant
         */
        public int constantBySlot() {
            return constantBySlot;
        }

        /**
         * What the spec says under {@code search}.
         *
         * @return the value for numbers without a constant
         */
        public String search() {
            return search;
        }

        /**
         * What the spec says under {@code slot}.
         *
         * @return the value for numbers without a constant
         */
        public boolean slot() {
            return slot;
        }

        /**
         * What the spec says under {@code constant}.
         *
         * @return the value for numbers without a constant
         */
        public Set<Constant> constant() {
            return constant;
        }

        /**
         * The innermost range that a number lies in.
         *
         * @param code the number
         * @return the range, or null when the number lies outside all
         */
        public static Range of(int code) {
            if (19 <= code && code <= 19) {
                return LAST_TEEN;
            }
            if (10 <= code && code <= 19) {
                return TEENS;
            }
            if (40 <= code && code <= 49) {
                return FORTIES;
            }
            if (50 <= code && code <= 59) {
                return FIFTIES;
            }
            if (10 <= code && code <= 99) {
                return TENS;
            }
            if (100 <= code && code <= 199) {
                return FIRST_HUNDRED;
            }
            if (100 <= code && code <= 999) {
                return HUNDREDS;
            }
            if (1000 <= code && code <= 9999) {
                return THOUSANDS;
            }
            if (2147483640 <= code && code <= 2147483647) {
                return END;
            }
            if (0 <= code && code <= 2147483647) {
                return ALL;
            }
            return null;
        }
    }

    /**
     * What the spec says under {@code constant}.
     *
     * @see Slot#constant()
     */
    public enum Constant {
        /** A. */
        A,

        /** B. */
        B
    }
}
