package io.github.codetable.processor;

import io.github.codetable.processor.check.TypeRegistry;
import io.github.codetable.processor.declaration.Declaration;
import io.github.codetable.processor.declaration.DeclarationReader;
import io.github.codetable.processor.diagnostic.DiagnosticPrinter;
import io.github.codetable.processor.lookup.SpecLookup;
import io.github.codetable.processor.manifest.ManifestBuilder;
import io.github.codetable.processor.manifest.ManifestWriter;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;

/** Generates all tables of a package, and leaves a trace of what they were made from. */
final class PackageGenerator {

    private final DeclarationReader declarations = new DeclarationReader();
    private final SpecLookup lookup;
    private final TableGenerator tables;
    private final ManifestWriter traces;

    PackageGenerator(ProcessingEnvironment env, TypeRegistry types, DiagnosticPrinter printer) {
        this.lookup = new SpecLookup(env);
        this.tables = new TableGenerator(env, lookup, types, printer);
        this.traces = new ManifestWriter(env.getFiler());
    }

    void generate(PackageElement annotated) {
        ManifestBuilder trace = new ManifestBuilder(Optional.ofNullable(lookup.sourceOf(annotated)));
        for (Declaration declaration : declarations.read(annotated)) {
            tables.generate(declaration, trace);
        }
        traces.write(trace, annotated);
    }
}
