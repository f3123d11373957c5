package library;

import java.util.Collection;

/** Something with a title. */
public interface Titled {
    /**
     * The accessor itself.
     *
     * @return it
     */
    CharSequence title();

    /**
     * Has a default, which the spec replaces.
     *
     * @return it
     */
    default String explain() {
        return "something";
    }

    /**
     * Has a default, which stays.
     *
     * @return it
     */
    default String getLabel() {
        return "labelled " + title();
    }

    /**
     * An object that is yet to be generated, as one of a type above it.
     *
     * @return it
     */
    Collection<?> getSendableBy();

    /**
     * The same.
     *
     * @return it
     */
    Object range();
}
