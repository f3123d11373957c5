package io.github.codetable.benchmarks.startup;

/** Loaded right before the first lookup, which the log of loaded classes then shows. */
final class Begin {

    private Begin() {}

    static void mark() {}
}
