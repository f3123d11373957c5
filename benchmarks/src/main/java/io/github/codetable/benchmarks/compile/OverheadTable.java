package io.github.codetable.benchmarks.compile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The results as a table: the cost of each processor, and its ratio to the cost of Codetable. */
final class OverheadTable {

    private static final String ROW = "%-22s %9s %7s %9s %11s %11s%n";

    private final List<Overhead> overheads;

    OverheadTable(List<Overhead> overheads) {
        this.overheads = overheads;
    }

    @Override
    public String toString() {
        return ROW.formatted("processor", "extra ms", "ratio", "peak MB", "without ms", "without MB")
                + overheads.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Overhead overhead) {
        return ROW.formatted(
                overhead.subject().name(),
                number("%.0f", overhead.extraMilliseconds()),
                number("%.2f", overhead.extraMilliseconds() / overheads.get(0).extraMilliseconds()),
                number("%.0f", overhead.megabytes()),
                number("%.0f", overhead.millisecondsWithout()),
                number("%.0f", overhead.megabytesWithout()));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
