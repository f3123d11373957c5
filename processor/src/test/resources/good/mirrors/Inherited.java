package library;

/** Codes for others. */
class Inherited implements Base {
    /** For who inherits. */
    Inherited() {}

    /** Hidden where it is inherited. */
    public static final int GONE = 8;
}
