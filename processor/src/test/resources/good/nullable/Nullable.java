package demo;

/** A class of the package that is named like the annotation. */
public final class Nullable {
    /** Prevents instantiation. */
    private Nullable() {}
}
