package io.github.codetable.benchmarks.lookup;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** The results as a table: the cost of a call, and its ratio to the cost of the generated lookup. */
final class ResultTable {

    private static final String ROW = "%-10s %-11s %-12s %9s %9s %7s%n";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final List<Line> lines;

    ResultTable(Collection<RunResult> results) {
        this.lines = results.stream().map(Line::of).toList();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, ROW, "lookup", "draws", "subject", "ns/call", "ratio", "B/call")
                + lines.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Line line) {
        double ratio = lines.stream()
                .filter(line::isBeside)
                .filter(other -> other.subject.equals("codetable"))
                .mapToDouble(other -> line.time / other.time)
                .findFirst()
                .orElse(Double.NaN);
        return String.format(
                Locale.ROOT,
                ROW,
                line.lookup,
                line.draws,
                line.subject,
                "%.2f".formatted(line.time),
                "%.2f".formatted(ratio),
                "%.1f".formatted(line.bytes));
    }

    private record Line(String type, String lookup, String draws, String subject, double time, double bytes) {

        static Line of(RunResult result) {
            String[] name = result.getParams().getBenchmark().split("\\.");
            return new Line(
                    name[name.length - 2],
                    name[name.length - 1],
                    result.getParams().getParam("draws"),
                    result.getParams().getParam("subject"),
                    best(result),
                    result.getSecondaryResults().get(ALLOCATED).getScore());
        }

        /** Returns the fastest iteration of all forks. Other load on the machine makes iterations slower, never faster. */
        private static double best(RunResult result) {
            return result.getBenchmarkResults().stream()
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                    .min()
                    .orElseThrow();
        }

        boolean isBeside(Line other) {
            return type.equals(other.type) && lookup.equals(other.lookup) && draws.equals(other.draws);
        }
    }
}
