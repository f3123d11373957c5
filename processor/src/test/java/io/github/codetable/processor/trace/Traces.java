package io.github.codetable.processor.trace;

/** What the tests of other stages have to know of traces. */
public final class Traces {

    private Traces() {}

    /** The first line of a trace that this Codetable wrote, with its line end. */
    public static String head() {
        return TraceFormat.head() + "\n";
    }
}
