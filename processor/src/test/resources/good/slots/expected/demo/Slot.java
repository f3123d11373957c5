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
     *   <li>taken: {@link TakenNames#foundBySlot}
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
     *   <li>taken: {@link TakenNames#found}
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
     *   <li>taken: {@link TakenNames#shiftByBucket}
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

    /** What the switch has found; no two constants share a slot. */
    private static final Slot[] foundBySlot_ = new Slot[16];

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /** The innermost range that the number lies in. */
    private final Range range;

    /** What the spec says under {@code foundBySlot}. */
    private final int foundBySlot;

    /** What the spec says under {@code search}. */
    private final String search;

    /** What the spec says under {@code starts}. */
    private final boolean starts;

    /** What the spec says under {@code rangeByStart}. */
    private final Set<RangeByStart> rangeByStart;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     * @param range the innermost range that the number lies in
     * @param foundBySlot What the spec says under {@code foundBySlot}.
     * @param search What the spec says under {@code search}.
     * @param starts What the spec says under {@code starts}.
     * @param rangeByStart What the spec says under {@code rangeByStart}.
     */
    Slot(int code, String title, Range range, int foundBySlot, String search, boolean starts,
            List<RangeByStart> rangeByStart) {
        this.code = code;
        this.title = title;
        this.range = range;
        this.foundBySlot = foundBySlot;
        this.search = search;
        this.starts = starts;
        this.rangeByStart = Collections.unmodifiableSet(new LinkedHashSet<>(rangeByStart));
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
     * What the spec says under {@code foundBySlot}.
     *
     * @return the value for this code
     */
    public int foundBySlot() {
        return foundBySlot;
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
     * What the spec says under {@code starts}.
     *
     * @return the value for this code
     */
    public boolean starts() {
        return starts;
    }

    /**
     * What the spec says under {@code rangeByStart}.
     *
     * @return the value for this code
     */
    public Set<RangeByStart> rangeByStart() {
        return rangeByStart;
    }

    /**
     * Looks a number up. Allocates nothing.
     *
     * @param code the number
     * @return the constant, or null when none has the number
     */
    public static Slot forCode(int code) {
        int slot = code * 0xa8ab85dd >>> 28;
        Slot found = foundBySlot_[slot];
        if (found == null) {
            found = search(code);
            if (found == null) {
                return null;
            }
            foundBySlot_[slot] = found;
        }
        return found.code == code ? found : null;
    }

    /**
     * Looks a number up by a switch.
     *
     * @param code the number
     * @return what is found
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
     * Looks a number up.
     *
     * @param code the number
     * @return the constant, or empty when none has the number
     */
    public static Optional<Slot> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Looks a number up that is bound to have a constant.
     *
     * @param code the number
     * @return the constant
     * @throws IllegalArgumentException when none has the number
     */
    public static Slot of(int code) {
        Slot found = forCode(code);
        if (found == null) {
            throw new IllegalArgumentException("no Slot has the number " + describe(code));
        }
        return found;
    }

    /**
     * Writes a number for people.
     *
     * @param code the number
     * @return the number, followed by the name of its constant, or else by its range's title in
     *     parentheses, if there is either
     */
    public static String describe(int code) {
        Slot found = forCode(code);
        if (found != null) {
            return code + " " + found.name();
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

        /** The first number of each segment that lies in the same ranges. */
        private static final int[] starts_ = {Integer.MIN_VALUE, 0, 10, 19, 20, 40, 50, 60, 100,
                200, 1000, 10000, 2147483640};

        /** The innermost range of each segment. */
        private static final Range[] rangeByStart_ = {null, ALL, TEENS, LAST_TEEN, TENS, FORTIES,
                FIFTIES, TENS, FIRST_HUNDRED, HUNDREDS, THOUSANDS, ALL, END};

        /** The first number. */
        private final int from;

        /** The last number. */
        private final int to;

        /** The title, for people to read. */
        private final String title;

        /** What the spec says under {@code foundBySlot}. */
        private final int foundBySlot;

        /** What the spec says under {@code search}. */
        private final String search;

        /** What the spec says under {@code starts}. */
        private final boolean starts;

        /** What the spec says under {@code rangeByStart}. */
        private final Set<RangeByStart> rangeByStart;

        /**
         * An interval and what is known of its numbers.
         *
         * @param from the first number
         * @param to the last number
         * @param title the title, for people to read
         * @param foundBySlot What the spec says under {@code foundBySlot}.
         * @param search What the spec says under {@code search}.
         * @param starts What the spec says under {@code starts}.
         * @param rangeByStart What the spec says under {@code rangeByStart}.
         */
        Range(int from, int to, String title, int foundBySlot, String search, boolean starts,
                List<RangeByStart> rangeByStart) {
            this.from = from;
            this.to = to;
            this.title = title;
            this.foundBySlot = foundBySlot;
            this.search = search;
            this.starts = starts;
            this.rangeByStart = Collections.unmodifiableSet(new LinkedHashSet<>(rangeByStart));
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
         * What the spec says under {@code foundBySlot}.
         *
         * @return the value for numbers without a constant
         */
        public int foundBySlot() {
            return foundBySlot;
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
         * What the spec says under {@code starts}.
         *
         * @return the value for numbers without a constant
         */
        public boolean starts() {
            return starts;
        }

        /**
         * What the spec says under {@code rangeByStart}.
         *
         * @return the value for numbers without a constant
         */
        public Set<RangeByStart> rangeByStart() {
            return rangeByStart;
        }

        /**
         * The innermost range that a number lies in.
         *
         * @param code the number
         * @return the range, or null when the number lies outside all
         */
        public static Range of(int code) {
            int found = 0;
            for (int step = 8; step > 0; step >>= 1) {
                if (found + step < 13 && starts_[found + step] <= code) {
                    found += step;
                }
            }
            return rangeByStart_[found];
        }
    }

    /**
     * What the spec says under {@code rangeByStart}.
     *
     * @see Slot#rangeByStart()
     */
    public enum RangeByStart {
        /** A. */
        A,

        /** B. */
        B
    }
}
