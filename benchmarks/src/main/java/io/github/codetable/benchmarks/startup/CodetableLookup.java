package io.github.codetable.benchmarks.startup;

/** The child process: the generated lookup, once. */
final class CodetableLookup {

    private CodetableLookup() {}

    public static void main(String[] args) {
        Jars.openAll();
        Begin.mark();
        long start = System.nanoTime();
        Object found = CloseCode.forCode(1008);
        long nanos = System.nanoTime() - start;
        End.mark();
        System.out.println(nanos + " " + found);
    }
}
