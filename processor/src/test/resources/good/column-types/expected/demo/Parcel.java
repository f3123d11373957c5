package demo;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Parcel.
 *
 * <p>What may happen to a parcel.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum Parcel {
    /** Accepted (1). */
    ACCEPTED(1, "Accepted", false, true, 3, -2147483648, "", "#808080", Depot.NORTH, Carrier.ROAD,
            Collections.emptyList(),
            Arrays.asList(ToldTo.SENDER, ToldTo.RECEIVER),
            Collections.emptyList()),

    /** On Its Way (2). */
    ON_ITS_WAY(2, "On Its Way", false, false, 2147483647, 0, "null", "green", Depot.SOUTH_2,
            Carrier.AIR,
            Arrays.asList(Marks.FRAGILE, Marks.COLD),
            Collections.emptyList(),
            Arrays.asList(Nobody.ANYBODY)),

    /** Lost (3). */
    LOST(3, "Lost", true, true, -1, -2147483648, "~no~", "#808080", Depot.NORTH, Carrier.FOOT,
            Arrays.asList(Marks.FRAGILE, Marks.HEAVY, Marks.COLD),
            Arrays.asList(ToldTo.SENDER),
            Collections.emptyList());

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /** What the spec says under {@code done}. */
    private final boolean done;

    /** Whether the receiver hears of it. */
    private final boolean visible;

    /** What the spec says under {@code days}. */
    private final int days;

    /** What the spec says under {@code priority}. */
    private final int priority;

    /** What the spec says under {@code hint}. */
    private final String hint;

    /** How it is painted; */
    private final String colour;

    /** What the spec says under {@code depot}. */
    private final Depot depot;

    /** Who carries it? */
    private final Carrier carrier;

    /** What the spec says under {@code marks}. */
    private final Set<Marks> marks;

    /** Who is told. */
    private final Set<ToldTo> toldTo;

    /** What the spec says under {@code nobody}. */
    private final Set<Nobody> nobody;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     * @param done What the spec says under {@code done}.
     * @param visible Whether the receiver hears of it.
     * @param days What the spec says under {@code days}.
     * @param priority What the spec says under {@code priority}.
     * @param hint What the spec says under {@code hint}.
     * @param colour How it is painted;
     * @param depot What the spec says under {@code depot}.
     * @param carrier Who carries it?
     * @param marks What the spec says under {@code marks}.
     * @param toldTo Who is told.
     * @param nobody What the spec says under {@code nobody}.
     */
    Parcel(int code, String title, boolean done, boolean visible, int days, int priority,
            String hint, String colour, Depot depot, Carrier carrier, List<Marks> marks,
            List<ToldTo> toldTo, List<Nobody> nobody) {
        this.code = code;
        this.title = title;
        this.done = done;
        this.visible = visible;
        this.days = days;
        this.priority = priority;
        this.hint = hint;
        this.colour = colour;
        this.depot = depot;
        this.carrier = carrier;
        this.marks = Collections.unmodifiableSet(new LinkedHashSet<>(marks));
        this.toldTo = Collections.unmodifiableSet(new LinkedHashSet<>(toldTo));
        this.nobody = Collections.unmodifiableSet(new LinkedHashSet<>(nobody));
    }

    /** {@return the number} */
    public int code() {
        return code;
    }

    /** {@return the title, for people to read} */
    public String title() {
        return title;
    }

    /**
     * What the spec says under {@code done}.
     *
     * @return the value for this code
     */
    public boolean done() {
        return done;
    }

    /**
     * Whether the receiver hears of it.
     *
     * @return the value for this code
     */
    public boolean visible() {
        return visible;
    }

    /**
     * What the spec says under {@code days}.
     *
     * @return the value for this code
     */
    public int days() {
        return days;
    }

    /**
     * What the spec says under {@code priority}.
     *
     * @return the value for this code
     */
    public int priority() {
        return priority;
    }

    /**
     * What the spec says under {@code hint}.
     *
     * @return the value for this code
     */
    public String hint() {
        return hint;
    }

    /**
     * How it is painted;
     *
     * @return the value for this code
     */
    public String colour() {
        return colour;
    }

    /**
     * What the spec says under {@code depot}.
     *
     * @return the value for this code
     */
    public Depot depot() {
        return depot;
    }

    /**
     * Who carries it?
     *
     * @return the value for this code
     */
    public Carrier carrier() {
        return carrier;
    }

    /**
     * What the spec says under {@code marks}.
     *
     * @return the value for this code
     */
    public Set<Marks> marks() {
        return marks;
    }

    /**
     * Who is told.
     *
     * @return the value for this code
     */
    public Set<ToldTo> toldTo() {
        return toldTo;
    }

    /**
     * What the spec says under {@code nobody}.
     *
     * @return the value for this code
     */
    public Set<Nobody> nobody() {
        return nobody;
    }

    /**
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    public static Parcel forCode(int code) {
        switch (code) {
            case 1: return ACCEPTED;
            case 2: return ON_ITS_WAY;
            case 3: return LOST;
            default: return null;
        }
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or empty if no constant has the code
     */
    public static Optional<Parcel> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Returns the constant with the given code, or throws an exception.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static Parcel of(int code) {
        Parcel constant = forCode(code);
        if (constant == null) {
            throw new IllegalArgumentException("no Parcel has the code " + describe(code));
        }
        return constant;
    }

    /**
     * Returns a readable description of the code.
     *
     * @param code the code
     * @return the code and the name of its constant; without a constant, the code alone
     */
    public static String describe(int code) {
        Parcel constant = forCode(code);
        if (constant != null) {
            return code + " " + constant.name();
        }
        return Integer.toString(code);
    }

    /**
     * What the spec says under {@code depot}.
     *
     * @see Parcel#depot()
     */
    public enum Depot {
        /** North. */
        NORTH,

        /** South 2. */
        SOUTH_2
    }

    /**
     * Who carries it?
     *
     * @see Parcel#carrier()
     */
    public enum Carrier {
        /** Somebody walks. */
        FOOT,

        /** A van, or a lorry. */
        ROAD,

        /** An aeroplane! */
        AIR
    }

    /**
     * What the spec says under {@code marks}.
     *
     * @see Parcel#marks()
     */
    public enum Marks {
        /** Fragile. */
        FRAGILE,

        /** Heavy. */
        HEAVY,

        /** Cold. */
        COLD
    }

    /**
     * Who is told.
     *
     * @see Parcel#toldTo()
     */
    public enum ToldTo {
        /** Whoever sent it. */
        SENDER,

        /** Whoever waits for it. */
        RECEIVER
    }

    /**
     * What the spec says under {@code nobody}.
     *
     * @see Parcel#nobody()
     */
    public enum Nobody {
        /** Anybody. */
        ANYBODY
    }
}
