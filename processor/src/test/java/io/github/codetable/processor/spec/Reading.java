package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.DiagnosticFormat;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.spec.read.SpecTable;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table and the problems of the spec {@code codes.yaml}. */
public final class Reading {

    private static final String NAME = "codes.yaml";

    private final Report visible = new Report();
    private final @Nullable SpecTable read;
    private final Report ofChecks;

    private Reading(SpecFinder finder, List<String> frameworks) {
        this.read = new SpecReader(finder).read(NAME, frameworks, visible);
        this.ofChecks = read != null && read.isComplete() ? visible : new Report();
    }

    /** Reads a spec with the given text. */
    public static Reading of(String text) {
        return of(Map.of(NAME, text));
    }

    /** Reads the spec from texts of several files, by their names. */
    public static Reading of(Map<String, String> texts) {
        return withFrameworks(List.of(), texts);
    }

    /** Reads the spec for an annotation with the given frameworks. */
    public static Reading withFrameworks(List<String> frameworks, Map<String, String> texts) {
        return new Reading(new MemorySpecs(texts), frameworks);
    }

    /** Reads a spec with the given bytes. */
    public static Reading of(byte[] bytes) {
        return new Reading(new MemorySpecs(NAME, bytes), List.of());
    }

    /** Runs the check on the table, if there is one. */
    public Reading check(BiConsumer<Table, Report> check) {
        if (read != null) {
            check.accept(read.table(), ofChecks);
        }
        return this;
    }

    /** Checks the table, if there is one. */
    public Reading check(Function<Table, List<Diagnostic>> check) {
        return check((table, report) -> report.addAll(check.apply(table)));
    }

    /** Returns the table. Fails if there is none. */
    public Table table() {
        if (read == null) {
            throw new AssertionError(text());
        }
        return read.table();
    }

    /** Returns the report of the checks. If the spec is incomplete, users do not see its problems. */
    public Report report() {
        return ofChecks;
    }

    /** Returns the problems in the order of their places, formatted for users. */
    public String text() {
        return visible.sorted().stream()
                .map(problem -> new DiagnosticFormat().format(problem) + "\n")
                .collect(Collectors.joining());
    }

    /** Returns the problems without source lines, and without the name of the spec. */
    public List<String> problems() {
        return visible.sorted().stream().map(Reading::headline).toList();
    }

    private static String headline(Diagnostic problem) {
        String related = problem.related().stream()
                .map(place -> " (" + place.label() + " at " + place.place() + ")")
                .collect(Collectors.joining());
        String line = problem.place() + ": [" + problem.message().id() + "] " + problem.text() + related;
        return line.replaceAll("\\b" + NAME + ":(?=\\d)", "");
    }
}
