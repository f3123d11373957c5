package demo;

/** Has a value of its own of the generated constant, as every class has that the compiler copies one into. */
public final class Use {

    private Use() {}

    public static int alpha() {
        return WireSignals.ALPHA;
    }
}
