package io.github.codetable.processor.hostile;

import io.github.codetable.processor.check.Checks;
import io.github.codetable.processor.check.FrameworkChoice;
import io.github.codetable.processor.check.Salvager;
import io.github.codetable.processor.check.TypeRegister;
import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.DiagnosticFormat;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.emit.SourceFile;
import io.github.codetable.processor.emit.TableEmitter;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.spec.MemorySpecs;
import io.github.codetable.processor.spec.ReadSpec;
import io.github.codetable.processor.spec.SpecFinder;
import io.github.codetable.processor.spec.SpecReader;
import io.github.codetable.processor.types.Implementation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What becomes of a spec by all stages but those that need a compiler; exceptions are let through.
 *
 * @param sources the generated files
 * @param problems the problems, in the order of their places
 */
record Answer(List<SourceFile> sources, List<Diagnostic> problems) {

    static final String SPEC = "codes.yaml";

    /** To the text of a spec. */
    static Answer to(String spec) {
        return to(Map.of(SPEC, spec), List.of());
    }

    /** To the bytes of a spec. */
    static Answer to(byte[] spec) {
        return to(new MemorySpecs(SPEC, spec), List.of(), "demo");
    }

    /** To the spec among some, by their names. */
    static Answer to(Map<String, String> specs, List<String> frameworks) {
        return to(specs, frameworks, "demo");
    }

    /** The same for an annotation of that package. */
    static Answer to(Map<String, String> specs, List<String> frameworks, String packageName) {
        return to(new MemorySpecs(specs), frameworks, packageName);
    }

    private static Answer to(SpecFinder finder, List<String> frameworks, String packageName) {
        Report report = new Report();
        List<SourceFile> sources = new SpecReader(finder)
                .read(SPEC, frameworks, report)
                .map(read -> sources(read, frameworks, packageName, report))
                .orElse(List.of());
        return new Answer(sources, report.inOrder());
    }

    private static List<SourceFile> sources(ReadSpec read, List<String> frameworks, String packageName, Report ofSpec) {
        Report report = read.report();
        new Checks().check(read.table(), report);
        Table table = new FrameworkChoice().choose(read.table(), frameworks, report);
        new TypeRegister().claim(packageName, table, report);
        Optional<Table> usable = ofSpec.isClean() ? Optional.of(table) : new Salvager(report).salvage(table);
        TableEmitter emitter = new TableEmitter(packageName, Optional.empty());
        List<SourceFile> sources = new ArrayList<>();
        usable.ifPresent(left -> emitter.emit(left, Implementation.none()).forEachRemaining(sources::add));
        return sources;
    }

    /** The problems as people see them. */
    String text() {
        return problems.stream().map(new DiagnosticFormat()::format).collect(Collectors.joining("\n"));
    }
}
