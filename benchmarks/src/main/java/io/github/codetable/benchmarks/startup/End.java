package io.github.codetable.benchmarks.startup;

/** Loaded right after the first lookup, which the log of loaded classes then shows. */
final class End {

    private End() {}

    static void mark() {}
}
