package library;

/** Codes for others. */
public interface Base {
    /** A code whose number is known at run time only. */
    int BAD = Integer.parseInt("1003");
}
