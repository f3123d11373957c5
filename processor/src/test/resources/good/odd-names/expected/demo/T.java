package demo;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * T.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum T {
    /**
     * T1 (1).
     *
     * <ul>
     *   <li>a: {@link Codes#T1}
     *   <li>b: {@link B_#t1}
     *   <li>c: {@link C#T1}
     * </ul>
     */
    T1(1, "T1", Range.T, "found", E.T,
            Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
            Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x"),

    /**
     * R (2).
     *
     * <ul>
     *   <li>a: {@link Codes#R}
     *   <li>b: {@link B_#r}
     *   <li>c: {@link C#R}
     * </ul>
     */
    R(2, "R", Range.T, "found", E.T,
            Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
            Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x"),

    /**
     * Code (10).
     *
     * <ul>
     *   <li>a: {@link Codes#CODE}
     *   <li>b: {@link B_#code}
     *   <li>c: {@link C#Code}
     * </ul>
     */
    CODE(10, "Code", Range.RANGE, "found", E.T,
            Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
            Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x"),

    /**
     * Found (20).
     *
     * <ul>
     *   <li>a: {@link Codes#FOUND}
     *   <li>b: {@link B_#found}
     *   <li>c: {@link C#Found}
     * </ul>
     */
    FOUND(20, "Found", Range.O, "found", E.T,
            Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
            Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x"),

    /**
     * Values (21).
     *
     * <ul>
     *   <li>a: {@link Codes#VALUES}
     *   <li>b: {@link B_#values}
     *   <li>c: {@link C#Values}
     * </ul>
     */
    VALUES(21, "Values", Range.O, "found", E.T,
            Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
            Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x"),

    /**
     * Name (22).
     *
     * <ul>
     *   <li>a: {@link Codes#NAME}
     *   <li>b: {@link B_#name}
     *   <li>c: {@link C#Name}
     * </ul>
     */
    NAME(22, "Name", Range.O, "found", E.T,
            Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
            Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x"),

    /**
     * Null (23).
     *
     * <ul>
     *   <li>a: {@link Codes#NULL}
     *   <li>c: {@link C#Null}
     * </ul>
     */
    NULL(23, "Null", Range.O, "found", E.T,
            Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
            Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x"),

    /**
     * String (24).
     *
     * <ul>
     *   <li>a: {@link Codes#String}
     *   <li>b: {@link B_#string}, {@link B_#java}, {@link B_#demo}, {@link B_#nameOf}
     *   <li>c: {@link C#C}, {@link C#Object}
     * </ul>
     */
    STRING(24, "String", Range.O, "found", E.T,
            Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
            Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x"),

    /**
     * Title (25).
     *
     * <ul>
     *   <li>a: {@link Codes#TITLE}
     *   <li>b: {@link B_#title}
     *   <li>c: {@link C#Title}
     * </ul>
     */
    TITLE(25, "Title", Range.O, "found", E.T,
            Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
            Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x"),

    /**
     * A 1 (26).
     *
     * <ul>
     *   <li>a: {@link Codes#A__1_}
     *   <li>b: {@link B_#a1}
     *   <li>c: {@link C#A1}
     * </ul>
     */
    A__1_(26, "A 1", Range.O, "found", E.T,
            Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
            Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x"),

    /**
     * Optional (27).
     *
     * <ul>
     *   <li>a: {@link Codes#OPTIONAL}
     *   <li>b: {@link B_#optional}
     *   <li>c: {@link C#Optional}
     * </ul>
     */
    OPTIONAL(27, "Optional", Range.O, "found", E.T,
            Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
            Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x"),

    /**
     * Main (28).
     *
     * <ul>
     *   <li>a: {@link Codes#MAIN}
     *   <li>b: {@link B_#main}
     *   <li>c: {@link C#Main}
     * </ul>
     */
    MAIN(28, "Main", Range.O, "found", E.T,
            Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
            Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x"),

    /**
     * T (29).
     *
     * <ul>
     *   <li>c: {@link C#serialVersionUID}, {@link C#switchOn}
     * </ul>
     */
    T(29, "T", Range.O, "found", E.T,
            Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
            Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x");

    /**
     * Constants already looked up, by hash slot. No two codes share a slot. Racy by design:
     * every thread stores the same constant. A hit avoids the jump of the switch, which
     * processors predict badly.
     */
    private static final T[] constantBySlot = new T[16];

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /** The innermost range that the number lies in. */
    private final Range range;

    /** What the spec says under {@code found}. */
    private final String found;

    /** What the spec says under {@code e}. */
    private final E e;

    /** What the spec says under {@code objects}. */
    private final Set<Objects> objects;

    /** What the spec says under {@code other}. */
    private final Other other;

    /** What the spec says under {@code record}. */
    private final int record;

    /** What the spec says under {@code var}. */
    private final int var;

    /** What the spec says under {@code yield}. */
    private final Yield yield;

    /** What the spec says under {@code main}. */
    private final String main;

    /** What the spec says under {@code java}. */
    private final String java;

    /** What the spec says under {@code javax}. */
    private final Set<Javax> javax;

    /** What the spec says under {@code demo}. */
    private final Demo demo;

    /** What the spec says under {@code set2}. */
    private final int set2;

    /** What the spec says under {@code uRL}. */
    private final String uRL;

    /** What the spec says under {@code iterator}. */
    private final String iterator;

    /** What the spec says under {@code thisOne}. */
    private final String thisOne;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     * @param range the innermost range that the number lies in
     * @param found What the spec says under {@code found}.
     * @param e What the spec says under {@code e}.
     * @param objects What the spec says under {@code objects}.
     * @param other What the spec says under {@code other}.
     * @param record What the spec says under {@code record}.
     * @param var What the spec says under {@code var}.
     * @param yield What the spec says under {@code yield}.
     * @param main What the spec says under {@code main}.
     * @param java What the spec says under {@code java}.
     * @param javax What the spec says under {@code javax}.
     * @param demo What the spec says under {@code demo}.
     * @param set2 What the spec says under {@code set2}.
     * @param uRL What the spec says under {@code uRL}.
     * @param iterator What the spec says under {@code iterator}.
     * @param thisOne What the spec says under {@code thisOne}.
     */
    T(int code, String title, Range range, String found, E e, List<Objects> objects, Other other,
            int record, int var, Yield yield, String main, String java, List<Javax> javax,
            Demo demo, int set2, String uRL, String iterator, String thisOne) {
        this.code = code;
        this.title = title;
        this.range = range;
        this.found = found;
        this.e = e;
        this.objects = Collections.unmodifiableSet(new LinkedHashSet<>(objects));
        this.other = other;
        this.record = record;
        this.var = var;
        this.yield = yield;
        this.main = main;
        this.java = java;
        this.javax = Collections.unmodifiableSet(new LinkedHashSet<>(javax));
        this.demo = demo;
        this.set2 = set2;
        this.uRL = uRL;
        this.iterator = iterator;
        this.thisOne = thisOne;
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
     * What the spec says under {@code found}.
     *
     * @return the value for this code
     */
    public String found() {
        return found;
    }

    /**
     * What the spec says under {@code e}.
     *
     * @return the value for this code
     */
    public E e() {
        return e;
    }

    /**
     * What the spec says under {@code objects}.
     *
     * @return the value for this code
     */
    public Set<Objects> objects() {
        return objects;
    }

    /**
     * What the spec says under {@code other}.
     *
     * @return the value for this code
     */
    public Other other() {
        return other;
    }

    /**
     * What the spec says under {@code record}.
     *
     * @return the value for this code
     */
    public int record() {
        return record;
    }

    /**
     * What the spec says under {@code var}.
     *
     * @return the value for this code
     */
    public int var() {
        return var;
    }

    /**
     * What the spec says under {@code yield}.
     *
     * @return the value for this code
     */
    public Yield yield() {
        return yield;
    }

    /**
     * What the spec says under {@code main}.
     *
     * @return the value for this code
     */
    public String main() {
        return main;
    }

    /**
     * What the spec says under {@code java}.
     *
     * @return the value for this code
     */
    public String java() {
        return java;
    }

    /**
     * What the spec says under {@code javax}.
     *
     * @return the value for this code
     */
    public Set<Javax> javax() {
        return javax;
    }

    /**
     * What the spec says under {@code demo}.
     *
     * @return the value for this code
     */
    public Demo demo() {
        return demo;
    }

    /**
     * What the spec says under {@code set2}.
     *
     * @return the value for this code
     */
    public int set2() {
        return set2;
    }

    /**
     * What the spec says under {@code uRL}.
     *
     * @return the value for this code
     */
    public String uRL() {
        return uRL;
    }

    /**
     * What the spec says under {@code iterator}.
     *
     * @return the value for this code
     */
    public String iterator() {
        return iterator;
    }

    /**
     * What the spec says under {@code thisOne}.
     *
     * @return the value for this code
     */
    public String thisOne() {
        return thisOne;
    }

    /**
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    public static T forCode(int code) {
        int slot = code * 0x919dff21 >>> 28;
        T constant = constantBySlot[slot];
        if (constant == null) {
            constant = search(code);
            if (constant == null) {
                return null;
            }
            constantBySlot[slot] = constant;
        }
        return constant.code == code ? constant : null;
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    private static T search(int code) {
        switch (code) {
            case 1: return T1;
            case 2: return R;
            case 10: return CODE;
            case 20: return FOUND;
            case 21: return VALUES;
            case 22: return NAME;
            case 23: return NULL;
            case 24: return STRING;
            case 25: return TITLE;
            case 26: return A__1_;
            case 27: return OPTIONAL;
            case 28: return MAIN;
            case 29: return T;
            default: return null;
        }
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or empty if no constant has the code
     */
    public static Optional<T> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Returns the constant with the given code, or throws an exception.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static T of(int code) {
        T constant = forCode(code);
        if (constant == null) {
            throw new IllegalArgumentException("no T has the code " + describe(code));
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
        T constant = forCode(code);
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
        /** T (0 to 9). */
        T(0, 9, "T", "found", E.T,
                Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
                Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x"),

        /** Range (10 to 19). */
        RANGE(10, 19, "Range", "found", E.T,
                Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
                Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x"),

        /** O (20 to 29). */
        O(20, 29, "O", "found", E.T,
                Arrays.asList(Objects.NULL), Other.V, 1, 1, Yield.LOW, "x", "java",
                Collections.emptyList(), Demo.DEMO, 2, "x", "x", "x");

        /** The first number. */
        private final int from;

        /** The last number. */
        private final int to;

        /** The title, for people to read. */
        private final String title;

        /** What the spec says under {@code found}. */
        private final String found;

        /** What the spec says under {@code e}. */
        private final E e;

        /** What the spec says under {@code objects}. */
        private final Set<Objects> objects;

        /** What the spec says under {@code other}. */
        private final Other other;

        /** What the spec says under {@code record}. */
        private final int record;

        /** What the spec says under {@code var}. */
        private final int var;

        /** What the spec says under {@code yield}. */
        private final Yield yield;

        /** What the spec says under {@code main}. */
        private final String main;

        /** What the spec says under {@code java}. */
        private final String java;

        /** What the spec says under {@code javax}. */
        private final Set<Javax> javax;

        /** What the spec says under {@code demo}. */
        private final Demo demo;

        /** What the spec says under {@code set2}. */
        private final int set2;

        /** What the spec says under {@code uRL}. */
        private final String uRL;

        /** What the spec says under {@code iterator}. */
        private final String iterator;

        /** What the spec says under {@code thisOne}. */
        private final String thisOne;

        /**
         * An interval and what is known of its numbers.
         *
         * @param from the first number
         * @param to the last number
         * @param title the title, for people to read
         * @param found What the spec says under {@code found}.
         * @param e What the spec says under {@code e}.
         * @param objects What the spec says under {@code objects}.
         * @param other What the spec says under {@code other}.
         * @param record What the spec says under {@code record}.
         * @param var What the spec says under {@code var}.
         * @param yield What the spec says under {@code yield}.
         * @param main What the spec says under {@code main}.
         * @param java What the spec says under {@code java}.
         * @param javax What the spec says under {@code javax}.
         * @param demo What the spec says under {@code demo}.
         * @param set2 What the spec says under {@code set2}.
         * @param uRL What the spec says under {@code uRL}.
         * @param iterator What the spec says under {@code iterator}.
         * @param thisOne What the spec says under {@code thisOne}.
         */
        Range(int from, int to, String title, String found, E e, List<Objects> objects, Other other,
                int record, int var, Yield yield, String main, String java, List<Javax> javax,
                Demo demo, int set2, String uRL, String iterator, String thisOne) {
            this.from = from;
            this.to = to;
            this.title = title;
            this.found = found;
            this.e = e;
            this.objects = Collections.unmodifiableSet(new LinkedHashSet<>(objects));
            this.other = other;
            this.record = record;
            this.var = var;
            this.yield = yield;
            this.main = main;
            this.java = java;
            this.javax = Collections.unmodifiableSet(new LinkedHashSet<>(javax));
            this.demo = demo;
            this.set2 = set2;
            this.uRL = uRL;
            this.iterator = iterator;
            this.thisOne = thisOne;
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
         * What the spec says under {@code found}.
         *
         * @return the value for numbers without a constant
         */
        public String found() {
            return found;
        }

        /**
         * What the spec says under {@code e}.
         *
         * @return the value for numbers without a constant
         */
        public E e() {
            return e;
        }

        /**
         * What the spec says under {@code objects}.
         *
         * @return the value for numbers without a constant
         */
        public Set<Objects> objects() {
            return objects;
        }

        /**
         * What the spec says under {@code other}.
         *
         * @return the value for numbers without a constant
         */
        public Other other() {
            return other;
        }

        /**
         * What the spec says under {@code record}.
         *
         * @return the value for numbers without a constant
         */
        public int record() {
            return record;
        }

        /**
         * What the spec says under {@code var}.
         *
         * @return the value for numbers without a constant
         */
        public int var() {
            return var;
        }

        /**
         * What the spec says under {@code yield}.
         *
         * @return the value for numbers without a constant
         */
        public Yield yield() {
            return yield;
        }

        /**
         * What the spec says under {@code main}.
         *
         * @return the value for numbers without a constant
         */
        public String main() {
            return main;
        }

        /**
         * What the spec says under {@code java}.
         *
         * @return the value for numbers without a constant
         */
        public String java() {
            return java;
        }

        /**
         * What the spec says under {@code javax}.
         *
         * @return the value for numbers without a constant
         */
        public Set<Javax> javax() {
            return javax;
        }

        /**
         * What the spec says under {@code demo}.
         *
         * @return the value for numbers without a constant
         */
        public Demo demo() {
            return demo;
        }

        /**
         * What the spec says under {@code set2}.
         *
         * @return the value for numbers without a constant
         */
        public int set2() {
            return set2;
        }

        /**
         * What the spec says under {@code uRL}.
         *
         * @return the value for numbers without a constant
         */
        public String uRL() {
            return uRL;
        }

        /**
         * What the spec says under {@code iterator}.
         *
         * @return the value for numbers without a constant
         */
        public String iterator() {
            return iterator;
        }

        /**
         * What the spec says under {@code thisOne}.
         *
         * @return the value for numbers without a constant
         */
        public String thisOne() {
            return thisOne;
        }

        /**
         * The innermost range that a number lies in.
         *
         * @param code the number
         * @return the range, or null when the number lies outside all
         */
        public static Range of(int code) {
            if (0 <= code && code <= 9) {
                return T;
            }
            if (10 <= code && code <= 19) {
                return RANGE;
            }
            if (20 <= code && code <= 29) {
                return O;
            }
            return null;
        }
    }

    /**
     * What the spec says under {@code e}.
     *
     * @see T#e()
     */
    public enum E {
        /** O. */
        O,

        /** T. */
        T,

        /** Code. */
        CODE
    }

    /**
     * What the spec says under {@code objects}.
     *
     * @see T#objects()
     */
    public enum Objects {
        /** Objects. */
        OBJECTS,

        /** Null. */
        NULL,

        /** True. */
        TRUE
    }

    /**
     * What the spec says under {@code other}.
     *
     * @see T#other()
     */
    public enum Other {
        /** Five. */
        V
    }

    /**
     * What the spec says under {@code yield}.
     *
     * @see T#yield()
     */
    public enum Yield {
        /** High. */
        HIGH,

        /** Low. */
        LOW
    }

    /**
     * What the spec says under {@code javax}.
     *
     * @see T#javax()
     */
    public enum Javax {
        /** Javax. */
        JAVAX
    }

    /**
     * What the spec says under {@code demo}.
     *
     * @see T#demo()
     */
    public enum Demo {
        /** Demo. */
        DEMO
    }
}
