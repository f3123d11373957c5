package demo;

import javax.annotation.processing.Generated;

/**
 * What Nothing at all calls the codes of {@link Code}.
 *
 * <p>It has no names.
 *
 * <p>Reference: nowhere.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class EmptyNames {
    /** There are no instances. */
    private EmptyNames() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
     */
    public static String nameOf(int code) {
        switch (code) {
            default: return null;
        }
    }

    /**
     * Looks a name up.
     *
     * @param name the name of one of the constants here
     * @return the table's constant, or null when the name is unknown
     * @throws NullPointerException when the name is null
     */
    public static Code forName(String name) {
        switch (name) {
            default: return null;
        }
    }
}
