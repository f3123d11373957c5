package io.github.codetable.benchmarks.startup;

/** A marker in the log of loaded classes. It is loaded right before the first lookup. */
final class BeforeLookup {

    private BeforeLookup() {}

    static void mark() {}
}
