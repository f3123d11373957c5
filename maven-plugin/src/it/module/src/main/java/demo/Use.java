package demo;

/** Inlines a generated constant. */
public final class Use {

    private Use() {}

    public static int alpha() {
        return WireSignals.ALPHA;
    }
}
