package io.github.codetable.benchmarks.compile;

import java.io.IOException;
import java.util.Locale;

/**
 * The cost of the processor for one table, and the bytes that it writes for each code.
 *
 * @param table the table
 * @param overhead the measured cost
 * @param refusal the id of the error message for the table; empty if there is none
 */
record GrowthLine(GrowthSources table, Overhead overhead, String refusal) {

    private static final String ROW = "%6s %8s %9s %9s %13s %12s %11s %15s%n";

    static GrowthLine of(GrowthSources table) throws IOException {
        FileTree sources = table.writeCodetable(Subjects.OUTPUT.in("sources").in(table.name()));
        Overhead overhead = new Overhead(Subjects.ofSources(table.name(), sources));
        try {
            overhead.warmUp();
            return new GrowthLine(table, overhead, "");
        } catch (CompilationFailedException e) {
            return new GrowthLine(table, overhead, e.id());
        }
    }

    boolean isAccepted() {
        return refusal.isEmpty();
    }

    static String header() {
        return ROW.formatted(
                "codes",
                "holders",
                "extra ms",
                "peak MB",
                "source B/code",
                "class B/code",
                "enum B/code",
                "protobuf B/code");
    }

    String row() throws IOException {
        if (!isAccepted()) {
            return ROW.formatted(table.codes(), table.holders(), refusal, "", "", "", "", "");
        }
        return ROW.formatted(
                table.codes(),
                table.holders(),
                rounded(overhead.extraMilliseconds()),
                rounded(overhead.megabytes()),
                perCode(overhead.subject().generated().bytes(".java")),
                perCode(overhead.subject().classes().bytes(".class")),
                perCode(overhead.subject().classes().bytes("Code.class")),
                perCode(ProtobufEnum.bytes(table)));
    }

    private String perCode(long bytes) {
        return rounded((double) bytes / table.codes());
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}
