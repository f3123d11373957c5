package io.github.codetable.benchmarks.startup;

/** The jars on the class path. */
final class Jars {

    private Jars() {}

    /** Opens all of them, as most programs have done long before, so that it is nobody's cost. */
    static void openAll() {
        ClassLoader.getSystemResource("a file that none of them has");
    }
}
