package library;

/** A code, whoever defines it. */
public interface Coded {
    /**
     * The number.
     *
     * @return the number
     */
    int getCode();

    /**
     * The title.
     *
     * @return the title
     * @deprecated show something else
     */
    @Deprecated
    String title();
}
