package io.github.codetable.benchmarks.startup;

/** A marker in the log of loaded classes. It is loaded right after the first lookup. */
final class AfterLookup {

    private AfterLookup() {}

    static void mark() {}
}
