package io.github.codetable.benchmarks.startup;

import io.github.codetable.benchmarks.ChildJvm;
import io.github.codetable.benchmarks.Median;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The cost of the first lookup of one library. Each measurement runs in a new JVM. */
final class FirstLookup {

    /** The class path. The benchmarks come from a jar, because classes in a folder load faster than those in a jar. */
    private static final String CLASS_PATH =
            System.getProperty("codetable.jar") + File.pathSeparator + System.getProperty("java.class.path");

    private final String subject;
    private final List<Double> microseconds = new ArrayList<>();

    FirstLookup(String subject) {
        this.subject = subject;
    }

    String subject() {
        return subject;
    }

    LoadedClasses loadedClasses() throws IOException {
        return LoadedClasses.of(run(LoadedClasses.LOG));
    }

    void measureOnce() throws IOException {
        String nanos = run("-Xlog:disable").get(0).split(" ")[0];
        microseconds.add(Long.parseLong(nanos) / 1e3);
    }

    double medianMicroseconds() {
        return Median.of(microseconds.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private List<String> run(String option) throws IOException {
        return ChildJvm.run(option, "-cp", CLASS_PATH, Lookup.class.getName(), subject);
    }
}
