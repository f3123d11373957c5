package demo;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Phase.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum Phase {
    /**
     * Solid (1).
     *
     * <ul>
     *   <li>plain: {@link PlainPhases#SOLID}
     *   <li>camel: {@link CamelPhases#Solid}
     * </ul>
     */
    SOLID(1, "Solid"),

    /**
     * Liquid (2).
     *
     * <ul>
     *   <li>plain: {@link PlainPhases#LIQUID}
     *   <li>camel: {@link CamelPhases#Fluid}
     * </ul>
     */
    LIQUID(2, "Liquid");

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     */
    Phase(int code, String title) {
        this.code = code;
        this.title = title;
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
     * Looks a number up. Allocates nothing.
     *
     * @param code the number
     * @return the constant, or null when none has the number
     */
    public static Phase forCode(int code) {
        switch (code) {
            case 1: return SOLID;
            case 2: return LIQUID;
            default: return null;
        }
    }

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return the constant, or empty when none has the number
     */
    public static Optional<Phase> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Looks a number up that is bound to have a constant.
     *
     * @param code the number
     * @return the constant
     * @throws IllegalArgumentException when none has the number
     */
    public static Phase of(int code) {
        Phase found = forCode(code);
        if (found == null) {
            throw new IllegalArgumentException("no Phase has the number " + describe(code));
        }
        return found;
    }

    /**
     * Writes a number for people.
     *
     * @param code the number
     * @return the number, followed by the name of its constant if it has one
     */
    public static String describe(int code) {
        Phase found = forCode(code);
        if (found != null) {
            return code + " " + found.name();
        }
        return Integer.toString(code);
    }
}
