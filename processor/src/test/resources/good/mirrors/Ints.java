package library;

/** Codes as numbers. */
public class Ints extends Inherited {
    /** There are no instances. */
    private Ints() {}

    /** The value is written in another way. */
    public static final short OK = 0x3E8;

    /** Another name of it. */
    public static final int FINE = OK;

    /** A long. */
    public static final long FAR = 7 * 10_000L;

    /** No code. */
    public static final int MAX_LENGTH = 123;

    /** No code by its number. */
    public static final int UNKNOWN = -1;

    /** No code by its number either. */
    public static final long NEVER = Long.MAX_VALUE;

    /** No constant. */
    public static int count = 5;

    /** No number. */
    public static final String NAME = "name";

    /** Not public. */
    static final int HIDDEN = 6;

    /** Hides one that would be inherited. */
    public static final String GONE = "";
}
