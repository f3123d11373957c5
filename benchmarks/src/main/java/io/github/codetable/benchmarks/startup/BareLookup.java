package io.github.codetable.benchmarks.startup;

import io.github.codetable.benchmarks.startup.bare.BareCode;

/** The child process: the lookup of a table without ranges and columns, once. */
final class BareLookup {

    private BareLookup() {}

    public static void main(String[] args) {
        Jars.openAll();
        Begin.mark();
        long start = System.nanoTime();
        Object found = BareCode.forCode(1008);
        long nanos = System.nanoTime() - start;
        End.mark();
        System.out.println(nanos + " " + found);
    }
}
