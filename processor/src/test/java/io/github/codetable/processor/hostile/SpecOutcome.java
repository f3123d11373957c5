package io.github.codetable.processor.hostile;

import io.github.codetable.processor.Pipeline;
import io.github.codetable.processor.check.TypeRegistry;
import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.DiagnosticFormat;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.emit.TableEmitter;
import io.github.codetable.processor.emit.source.PackageContext;
import io.github.codetable.processor.emit.source.PackageName;
import io.github.codetable.processor.emit.source.SourceFile;
import io.github.codetable.processor.interfaces.CompiledTypes;
import io.github.codetable.processor.spec.MemorySpecs;
import io.github.codetable.processor.spec.SpecFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The output of the pipeline and the emitter for a spec in memory. Exceptions are not caught. A spec may name the types of
 * {@code java.base} and {@link #TYPES}.
 *
 * @param sources the generated files
 * @param problems the problems, in the order of their places
 */
record SpecOutcome(List<SourceFile> sources, List<Diagnostic> problems) {

    static final String SPEC = "codes.yaml";

    /** The types on the class path besides the JDK. */
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

                /** A number that is no code. */
                int NOTHING = 0;
            }
            """);

    /** Returns the output for the text of a spec. */
    static SpecOutcome to(String spec) {
        return to(Map.of(SPEC, spec), List.of());
    }

    /** Returns the output for the bytes of a spec. */
    static SpecOutcome to(byte[] spec) {
        return to(new MemorySpecs(SPEC, spec), List.of(), "demo");
    }

    /** Returns the output for the spec named {@link #SPEC}, with other specs by their names. */
    static SpecOutcome to(Map<String, String> specs, List<String> frameworks) {
        return to(specs, frameworks, "demo");
    }

    /** Returns the output for an annotation of the given package. */
    static SpecOutcome to(Map<String, String> specs, List<String> frameworks, String packageName) {
        return to(new MemorySpecs(specs), frameworks, packageName);
    }

    private static SpecOutcome to(SpecFinder finder, List<String> frameworks, String packageName) {
        Report report = new Report();
        Pipeline.Output output = new Pipeline(new TypeRegistry(), TYPES.named())
                .run(new Pipeline.Input(packageName, finder, SPEC, null, frameworks), report, report);
        return new SpecOutcome(output == null ? List.of() : sources(output, packageName), report.sorted());
    }

    private static List<SourceFile> sources(Pipeline.Output output, String packageName) {
        PackageContext context = new PackageContext(new PackageName(packageName), false, false);
        TableEmitter emitter = new TableEmitter(output.table(), output.implementation(), context);
        List<SourceFile> sources = new ArrayList<>();
        sources.add(emitter.emitEnum());
        output.table().frameworks().forEach(framework -> sources.add(emitter.emitHolder(framework)));
        return sources;
    }

    /** Returns the problems as the compiler prints them. */
    String text() {
        return problems.stream().map(new DiagnosticFormat()::format).collect(Collectors.joining("\n"));
    }
}
