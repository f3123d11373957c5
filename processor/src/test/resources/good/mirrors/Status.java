package library;

/** Codes as objects. */
public final class Status {
    /** One. */
    public static final Status NORMAL = new Status(1000);

    /** Another one. */
    public static final Status BAD_DATA = new Status(1003);

    /** No code. */
    public static final Object NOTHING = null;

    /** The number. */
    public final int number;

    /**
     * Makes one.
     *
     * @param number the number
     */
    private Status(int number) {
        this.number = number;
    }
}
