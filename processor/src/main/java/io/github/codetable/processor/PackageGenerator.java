package io.github.codetable.processor;

import io.github.codetable.processor.check.TypeRegistry;
import io.github.codetable.processor.declaration.Declaration;
import io.github.codetable.processor.declaration.DeclarationReader;
import io.github.codetable.processor.diagnostic.DiagnosticPrinter;
import io.github.codetable.processor.lookup.SpecLookup;
import io.github.codetable.processor.manifest.ManifestBuilder;
import io.github.codetable.processor.manifest.ManifestWriter;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;

/** A generator of all tables of a package and of the package's manifest. */
final class PackageGenerator {

    private final DeclarationReader declarations = new DeclarationReader();
    private final SpecLookup lookup;
    private final TableGenerator tables;
    private final ManifestWriter manifests;

    PackageGenerator(ProcessingEnvironment env, TypeRegistry types, DiagnosticPrinter printer) {
        this.lookup = new SpecLookup(env);
        this.tables = new TableGenerator(env, lookup, types, printer);
        this.manifests = new ManifestWriter(env.getFiler());
    }

    void generate(PackageElement annotated) {
        ManifestBuilder manifest = new ManifestBuilder(lookup.sourceOf(annotated), lookup.folders());
        for (Declaration declaration : declarations.read(annotated)) {
            tables.generate(declaration, manifest);
        }
        manifests.write(manifest, annotated);
    }
}
