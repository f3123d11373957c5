package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.DiagnosticFormat;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.spec.read.ReadSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What becomes of the spec {@code codes.yaml}: a table, and the problems that people see. */
public final class Reading {

    private static final String NAME = "codes.yaml";

    private final Report seen = new Report();
    private final Optional<ReadSpec> read;
    private final Report ofChecks;

    private Reading(SpecFinder finder, List<String> wanted) {
        this.read = new SpecReader(finder).read(NAME, wanted, seen);
        this.ofChecks = read.isPresent() && read.get().isComplete() ? seen : new Report();
    }

    /** Reads a spec of that text. */
    public static Reading of(String text) {
        return of(Map.of(NAME, text));
    }

    /** Reads it where there are others, by their names. */
    public static Reading of(Map<String, String> texts) {
        return asking(List.of(), texts);
    }

    /** Reads it for an annotation that asks for these frameworks. */
    public static Reading asking(List<String> frameworks, Map<String, String> texts) {
        return new Reading(new MemorySpecs(texts), frameworks);
    }

    /** Reads a spec of these bytes. */
    public static Reading of(byte[] bytes) {
        return new Reading(new MemorySpecs(NAME, bytes), List.of());
    }

    /** Has the table checked, if there is one. */
    public Reading then(BiConsumer<Table, Report> check) {
        read.ifPresent(spec -> check.accept(spec.table(), ofChecks));
        return this;
    }

    /** Has the table checked, if there is one. */
    public Reading then(Function<Table, List<Diagnostic>> check) {
        return then((table, report) -> report.addAll(check.apply(table)));
    }

    /** The table. */
    public Table table() {
        return read.orElseThrow(() -> new AssertionError(text())).table();
    }

    /** Where the checks report to. */
    public Report report() {
        return ofChecks;
    }

    /** The problems in the order of their places, as people see them. */
    public String text() {
        return seen.inOrder().stream()
                .map(problem -> new DiagnosticFormat().format(problem) + "\n")
                .collect(Collectors.joining());
    }

    /** The problems without the lines that they are in, and without the spec's name. */
    public List<String> problems() {
        return seen.inOrder().stream().map(Reading::headline).toList();
    }

    private static String headline(Diagnostic problem) {
        String related = problem.related().stream()
                .map(place -> " (" + place.label() + " at " + place.place() + ")")
                .collect(Collectors.joining());
        String line = problem.place() + ": [" + problem.message().id() + "] " + problem.text() + related;
        return line.replaceAll("\\b" + NAME + ":(?=\\d)", "");
    }
}
