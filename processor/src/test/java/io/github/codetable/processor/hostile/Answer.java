package io.github.codetable.processor.hostile;

import io.github.codetable.processor.check.Checks;
import io.github.codetable.processor.check.FrameworkChoice;
import io.github.codetable.processor.check.InvalidNameFilter;
import io.github.codetable.processor.check.TypeRegistry;
import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.DiagnosticFormat;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.emit.TableEmitter;
import io.github.codetable.processor.emit.source.SourceFile;
import io.github.codetable.processor.interfaces.CompiledTypes;
import io.github.codetable.processor.interfaces.Implementation;
import io.github.codetable.processor.interfaces.NamedTypes;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.spec.MemorySpecs;
import io.github.codetable.processor.spec.SpecFinder;
import io.github.codetable.processor.spec.SpecReader;
import io.github.codetable.processor.spec.read.ReadSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What becomes of a spec by all stages but those that look for files and write them; exceptions are let through. The
 * types that it may name are those of {@code java.base} and a few more.
 *
 * @param sources the generated files
 * @param problems the problems, in the order of their places
 */
record Answer(List<SourceFile> sources, List<Diagnostic> problems) {

    static final String SPEC = "codes.yaml";

    /** What is there besides the JDK. */
    static final CompiledTypes TYPES = CompiledTypes.of("""
            package com.acme;

            /** An interface that an enum can implement. */
            public interface Numbered {

                /**
                 * The number.
                 *
                 * @return the number
                 */
                int getNumber();
            }
            """, """
            package com.acme;

            /** A class that publishes names. */
            public interface Codes {

                /** A name. */
                int UNO = 1;

                /** What is no code. */
                int NOTHING = 0;
            }
            """);

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
        ReadSpec read = new SpecReader(finder).read(SPEC, frameworks, report);
        List<SourceFile> sources = read == null ? List.of() : sources(read, frameworks, packageName, report);
        return new Answer(sources, report.inOrder());
    }

    private static List<SourceFile> sources(ReadSpec read, List<String> frameworks, String packageName, Report ofSpec) {
        Report report = read.isComplete() ? ofSpec : new Report();
        new Checks().check(read.table(), report);
        Table table = new FrameworkChoice().choose(read.table(), frameworks, report);
        new TypeRegistry().claim(packageName, table, report);
        NamedTypes named = TYPES.named();
        if (ofSpec.isClean()) {
            return sources(table, named.check(table, packageName, report), packageName);
        }
        return new InvalidNameFilter(report)
                .salvage(table)
                .map(left -> sources(left, named.salvage(left, packageName, report), packageName))
                .orElse(List.of());
    }

    private static List<SourceFile> sources(Table table, Implementation implementation, String packageName) {
        TableEmitter emitter = new TableEmitter(table, implementation, packageName, null);
        List<SourceFile> sources = new ArrayList<>();
        sources.add(emitter.emitEnum());
        table.frameworks().forEach(framework -> sources.add(emitter.emitHolder(framework)));
        return sources;
    }

    /** The problems as people see them. */
    String text() {
        return problems.stream().map(new DiagnosticFormat()::format).collect(Collectors.joining("\n"));
    }
}
