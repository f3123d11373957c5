package library;

/** Has something old. */
public final class Outer {

    /** There are no instances. */
    private Outer() {}

    /**
     * Something old.
     *
     * @deprecated nobody likes it
     */
    @Deprecated
    public interface Old {
        /**
         * Something older.
         *
         * @return the label
         * @deprecated nobody likes it either
         */
        @Deprecated
        String label();
    }
}
