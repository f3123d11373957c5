package io.github.codetable.benchmarks.startup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Prints how many classes the first lookup loads and how long it takes, for Codetable and other libraries. */
public final class Main {

    private static final int ROUNDS = 50;
    private static final String HEADER = "%-16s %8s %6s %6s %9s %7s%n";
    private static final String ROW = "%-16s %8d %6d %6d %9.0f %7.1f%n";

    private Main() {}

    public static void main(String[] args) throws IOException {
        List<FirstLookup> lookups = List.of(
                new FirstLookup(Lookup.CODETABLE),
                new FirstLookup(Lookup.BARE),
                new FirstLookup(Lookup.NETTY),
                new FirstLookup(Lookup.JAKARTA));
        measure(lookups);
        System.out.printf(HEADER, "subject", "classes", "own", "JDK's", "first us", "ratio");
        for (FirstLookup lookup : lookups) {
            print(lookup, lookups.get(0));
        }
    }

    /** Measures all libraries in turn, forwards and backwards, so that other load on the machine affects all of them. */
    private static void measure(List<FirstLookup> lookups) throws IOException {
        List<FirstLookup> order = new ArrayList<>(lookups);
        for (int i = 0; i < ROUNDS; i++) {
            for (FirstLookup lookup : order) {
                lookup.measureOnce();
            }
            Collections.reverse(order);
        }
    }

    private static void print(FirstLookup lookup, FirstLookup ours) throws IOException {
        LoadedClasses loaded = lookup.loadedClasses();
        double microseconds = lookup.medianMicroseconds();
        System.out.printf(
                Locale.ROOT,
                ROW,
                lookup.subject(),
                loaded.all(),
                loaded.own(),
                loaded.ofJdk(),
                microseconds,
                microseconds / ours.medianMicroseconds());
    }
}
