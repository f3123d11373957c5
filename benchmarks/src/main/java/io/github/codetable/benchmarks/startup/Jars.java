package io.github.codetable.benchmarks.startup;

/** The jars on the class path. */
final class Jars {

    private Jars() {}

    /** Opens all jars, so that no measurement includes that. Most programs have done so before their first lookup. */
    static void openAll() {
        ClassLoader.getSystemResource("a file that none of them has");
    }
}
