package library;

/** Extended by another interface. */
public interface Comparing {
    /**
     * Has no answer but the default of who extends it.
     *
     * @return it
     */
    int compared();
}
