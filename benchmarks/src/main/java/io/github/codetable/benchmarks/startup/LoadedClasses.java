package io.github.codetable.benchmarks.startup;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The number of classes that the first lookup loads.
 *
 * @param own the number of the library's classes
 * @param ofJdk the number of JDK classes that were not loaded before
 */
record LoadedClasses(long own, long ofJdk) {

    /** The option that makes a JVM print each class that it loads. */
    static final String LOG = "-Xlog:class+load:stdout:none";

    private static final Pattern JDK = Pattern.compile("(java|javax|jdk|sun|com\\.sun)\\..*");

    /** Counts the classes between the markers of such a log. */
    static LoadedClasses of(List<String> log) {
        List<String> loaded = log.subList(indexOf(BeforeLookup.class, log) + 1, indexOf(AfterLookup.class, log));
        long ofJdk = loaded.stream().filter(line -> JDK.matcher(line).matches()).count();
        return new LoadedClasses(loaded.size() - ofJdk, ofJdk);
    }

    private static int indexOf(Class<?> mark, List<String> log) {
        return log.indexOf(log.stream()
                .filter(line -> line.startsWith(mark.getName() + " "))
                .findFirst()
                .orElseThrow());
    }

    long all() {
        return own + ofJdk;
    }
}
