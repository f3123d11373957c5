package io.github.codetable.processor;

import io.github.codetable.processor.check.Checks;
import io.github.codetable.processor.check.FrameworkChoice;
import io.github.codetable.processor.check.InvalidNameFilter;
import io.github.codetable.processor.check.TypeRegistry;
import io.github.codetable.processor.declaration.Declaration;
import io.github.codetable.processor.diagnostic.DiagnosticPrinter;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import io.github.codetable.processor.emit.TableEmitter;
import io.github.codetable.processor.emit.source.GeneratedAnnotation;
import io.github.codetable.processor.emit.source.SourceFile;
import io.github.codetable.processor.interfaces.Implementation;
import io.github.codetable.processor.interfaces.NamedTypes;
import io.github.codetable.processor.lookup.SpecLookup;
import io.github.codetable.processor.manifest.ManifestBuilder;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecReader;
import io.github.codetable.processor.spec.read.ReadSpec;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/** Takes a declaration through the stages: spec, model, checks, sources; problems go to the compiler. */
final class TableGenerator {

    /** What messages call a spec that stands in the annotation. */
    private static final String INLINE = "inline";

    private final ProcessingEnvironment env;
    private final SpecLookup lookup;
    private final TypeRegistry types;
    private final DiagnosticPrinter printer;
    private final NamedTypes named;

    TableGenerator(ProcessingEnvironment env, SpecLookup lookup, TypeRegistry types, DiagnosticPrinter printer) {
        this.env = env;
        this.lookup = lookup;
        this.types = types;
        this.printer = printer;
        this.named = new NamedTypes(env.getElementUtils(), env.getTypeUtils());
    }

    /** Generates one table; whatever goes wrong is a message and never an exception. */
    void generate(Declaration declaration, ManifestBuilder trace) {
        Report ofSpec = new Report();
        Report ofChoice = new Report();
        try {
            generate(declaration, trace, ofSpec, ofChoice);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            ofSpec.add(Message.INTERNAL, place(declaration), described(e));
        }
        if (!ofSpec.isClean() || !ofChoice.isClean()) {
            trace.foundProblems();
        }
        print(ofSpec, declaration, declaration.specValue());
        print(ofChoice, declaration, declaration.frameworksValue());
    }

    private void generate(Declaration declaration, ManifestBuilder trace, Report ofSpec, Report ofChoice) {
        ReadSpec read = read(declaration, trace, ofSpec);
        if (read == null) {
            return;
        }
        // Problems of an incomplete spec would only follow from what is missing: they are not printed.
        Report report = read.isComplete() ? ofSpec : new Report();
        new Checks().check(read.table(), report);
        // A framework may be unknown only because a part of the spec is missing.
        Report choice = report == ofSpec ? ofChoice : report;
        Table table = new FrameworkChoice().choose(read.table(), declaration.frameworks(), choice);
        types.claim(declaration.packageName(), table, report);
        String packageName = declaration.packageName();
        if (ofSpec.isClean()) {
            write(declaration, table, named.check(table, packageName, report), trace, report);
        } else {
            Optional<Table> left = new InvalidNameFilter(report).salvage(table);
            if (left.isPresent()) {
                write(declaration, left.get(), named.salvage(left.get(), packageName, report), trace, report);
            }
        }
    }

    private @Nullable ReadSpec read(Declaration declaration, ManifestBuilder trace, Report report) {
        SpecReader reader = new SpecReader(trace.follow(lookup.forPackage(declaration.target())));
        if (declaration.isAmbiguous()) {
            report.add(Message.NAMED_AND_INLINE, place(declaration), declaration.spec());
        }
        if (declaration.inline() == null) {
            return reader.read(declaration.spec(), declaration.frameworks(), report);
        }
        byte[] bytes = declaration.inline().getBytes(StandardCharsets.UTF_8);
        SpecFile file = new SpecFile(INLINE, URI.create(INLINE + ":" + declaration.packageName()), bytes);
        return reader.read(file, "package-info.java", declaration.frameworks(), report);
    }

    private void write(
            Declaration declaration, Table table, Implementation implementation, ManifestBuilder trace, Report report) {
        TableEmitter emitter = new TableEmitter(
                table,
                implementation,
                declaration.packageName(),
                GeneratedAnnotation.find(env.getElementUtils(), declaration.target()));
        write(emitter.emitEnum(), declaration, trace, report);
        for (Framework framework : table.frameworks()) {
            write(emitter.emitHolder(framework), declaration, trace, report);
        }
    }

    private void write(SourceFile file, Declaration declaration, ManifestBuilder trace, Report report) {
        try {
            trace.wrote(file.type(), file.writeTo(env.getFiler(), declaration.target()));
        } catch (IOException | IllegalArgumentException e) { // javac's for a folder that has the file's name
            report.add(Message.NOT_WRITTEN, place(declaration), file.type(), String.valueOf(e.getMessage()));
        }
    }

    private void print(Report report, Declaration declaration, @Nullable AnnotationValue value) {
        Object spec = declaration.inline() == null ? declaration.spec() : declaration;
        printer.print(report.inOrder(), spec, declaration.target(), declaration.annotation(), value);
        printer.addOmitted(report.omitted());
    }

    private static Place place(Declaration declaration) {
        String name = declaration.inline() == null ? declaration.spec() : INLINE;
        return Place.whole(new SourceText(name, ""));
    }

    private static String described(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? e.toString() : e + " at " + trace[0];
    }
}
