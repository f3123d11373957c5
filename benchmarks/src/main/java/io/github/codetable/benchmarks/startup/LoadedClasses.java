package io.github.codetable.benchmarks.startup;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How many classes the first lookup loads.
 *
 * @param own the library's
 * @param ofJdk those of the JDK that the program had no need of before
 */
record LoadedClasses(long own, long ofJdk) {

    /** Makes a virtual machine print each class that it loads. */
    static final String LOG = "-Xlog:class+load:stdout:none";

    private static final Pattern JDK = Pattern.compile("(java|javax|jdk|sun|com\\.sun)\\..*");

    /** Of such a log, what stands between the marks. */
    static LoadedClasses of(List<String> log) {
        List<String> loaded = log.subList(indexOf(Begin.class, log) + 1, indexOf(End.class, log));
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
