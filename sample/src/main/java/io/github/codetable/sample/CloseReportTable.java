package io.github.codetable.sample;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reports as a text table with aligned columns, sorted by code.
 *
 * @param reports the reports
 */
record CloseReportTable(List<CloseReport> reports) {

    private static final String GAP = "  ";
    private static final List<String> HEADINGS =
            List.of("code", "name", "range", "reconnect?", "FastAPI", "Best HTTP", "reason");

    CloseReportTable {
        reports = reports.stream()
                .sorted(Comparator.comparingInt(CloseReport::code))
                .toList();
    }

    /** Returns the lines of the table: the headings, a rule, and one line for each report. */
    String text() {
        List<List<String>> lines = Stream.concat(
                        Stream.of(HEADINGS), reports.stream().map(CloseReportTable::cells))
                .toList();
        List<Integer> widths = IntStream.range(0, HEADINGS.size())
                .mapToObj(column -> width(lines, column))
                .toList();
        List<String> rule = widths.stream().map("-"::repeat).toList();
        return Stream.of(lines.subList(0, 1), List.of(rule), lines.subList(1, lines.size()))
                .flatMap(List::stream)
                .map(cells -> line(cells, widths))
                .collect(Collectors.joining());
    }

    private static List<String> cells(CloseReport report) {
        return List.of(
                Integer.toString(report.code()),
                report.name(),
                report.range(),
                report.reconnect(),
                report.fastApi(),
                report.bestHttp(),
                report.reason());
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream()
                .mapToInt(cells -> cells.get(column).length())
                .max()
                .orElseThrow();
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                        .mapToObj(column -> ("%-" + widths.get(column) + "s").formatted(cells.get(column)))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing()
                + "\n";
    }
}
