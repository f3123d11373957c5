package io.github.codetable.processor;

import io.github.codetable.processor.check.TypeRegistry;
import io.github.codetable.processor.classpath.ClassFinder;
import io.github.codetable.processor.declaration.Declaration;
import io.github.codetable.processor.diagnostic.DiagnosticPrinter;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import io.github.codetable.processor.emit.TableEmitter;
import io.github.codetable.processor.emit.source.PackageContext;
import io.github.codetable.processor.emit.source.PackageName;
import io.github.codetable.processor.emit.source.SourceFile;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.interfaces.ReferencedTypes;
import io.github.codetable.processor.lookup.SpecLookup;
import io.github.codetable.processor.manifest.ManifestBuilder;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.naming.ReservedNames;
import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import org.jspecify.annotations.Nullable;

/** A generator of the files of one declaration. The generator also prints the problems of the declaration's spec. */
final class TableGenerator {

    /** The name of an inline spec in messages. */
    private static final String INLINE = "inline";

    private final ProcessingEnvironment env;
    private final SpecLookup lookup;
    private final DiagnosticPrinter printer;
    private final Pipeline pipeline;

    TableGenerator(ProcessingEnvironment env, SpecLookup lookup, TypeRegistry types, DiagnosticPrinter printer) {
        this.env = env;
        this.lookup = lookup;
        this.printer = printer;
        this.pipeline = new Pipeline(types, new ReferencedTypes(env.getElementUtils(), env.getTypeUtils()));
    }

    /** Generates one table. Every failure is printed as a message, including unexpected exceptions. */
    void generate(Declaration declaration, ManifestBuilder manifest) {
        Report report = new Report();
        Report choiceReport = new Report();
        try {
            if (declaration.isAmbiguous()) {
                report.add(Message.NAMED_AND_INLINE, place(declaration), declaration.spec());
            }
            Pipeline.Output output = pipeline.run(input(declaration, manifest), report, choiceReport);
            if (output != null) {
                write(declaration, output, manifest, report);
            }
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            report.add(Message.INTERNAL, place(declaration), description(e));
        }
        if (!report.isClean() || !choiceReport.isClean()) {
            manifest.markIncomplete();
        }
        print(report, declaration, declaration.specValue());
        print(choiceReport, declaration, declaration.frameworksValue());
    }

    private Pipeline.Input input(Declaration declaration, ManifestBuilder manifest) {
        SpecFinder finder = manifest.addLookup(lookup.forPackage(declaration.target()));
        SpecFile inline = inline(declaration);
        return new Pipeline.Input(
                declaration.packageName(),
                finder,
                inline == null ? declaration.spec() : "package-info.java",
                inline,
                declaration.frameworks());
    }

    private static @Nullable SpecFile inline(Declaration declaration) {
        String text = declaration.inline();
        return text == null
                ? null
                : new SpecFile(
                        INLINE,
                        URI.create(INLINE + ":" + declaration.packageName()),
                        text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(Declaration declaration, Pipeline.Output output, ManifestBuilder manifest, Report report) {
        TableEmitter emitter = new TableEmitter(output.table(), output.implementation(), context(declaration));
        write(emitter.emitEnum(), declaration, manifest, report);
        for (Framework framework : output.table().frameworks()) {
            write(emitter.emitHolder(framework), declaration, manifest, report);
        }
    }

    private PackageContext context(Declaration declaration) {
        ClassFinder classes = new ClassFinder(env.getElementUtils());
        PackageElement target = declaration.target();
        return new PackageContext(
                new PackageName(declaration.packageName()),
                classes.hasAny(target, ReservedNames.usedJavaLangTypes()),
                classes.isVisible(target, TypeNames.NULLABLE));
    }

    private void write(SourceFile file, Declaration declaration, ManifestBuilder manifest, Report report) {
        try {
            manifest.addType(file.type(), file.writeTo(env.getFiler(), declaration.target()));
        } catch (IOException | IllegalArgumentException e) { // javac throws the second if a folder has the file's name
            report.add(Message.NOT_WRITTEN, place(declaration), file.type(), String.valueOf(e.getMessage()));
        }
    }

    private void print(Report report, Declaration declaration, @Nullable AnnotationValue value) {
        Object spec = declaration.inline() == null ? declaration.spec() : declaration;
        printer.print(report.sorted(), spec, declaration.target(), declaration.annotation(), value);
        printer.addOmitted(report.omitted());
    }

    private static Place place(Declaration declaration) {
        String name = declaration.inline() == null ? declaration.spec() : INLINE;
        return Place.ofSpec(new SourceText(name, ""));
    }

    private static String description(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? e.toString() : e + " at " + trace[0];
    }
}
