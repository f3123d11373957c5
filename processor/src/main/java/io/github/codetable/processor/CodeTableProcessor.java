package io.github.codetable.processor;

import com.google.auto.service.AutoService;
import io.github.codetable.processor.check.TypeRegistry;
import io.github.codetable.processor.declaration.DeclarationReader;
import io.github.codetable.processor.diagnostic.DiagnosticPrinter;
import io.github.codetable.processor.emit.source.GeneratedType;
import io.github.codetable.processor.lookup.SpecLookup;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The annotation processor for {@code @CodeTable}. Compilers load and run it. */
@AutoService(Processor.class)
public final class CodeTableProcessor extends AbstractProcessor {

    private final TypeRegistry types = new TypeRegistry();
    private DiagnosticPrinter printer;
    private @Nullable PackageGenerator generator;

    /** Creates the processor. Compilers call this constructor. */
    public CodeTableProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment env) {
        super.init(env);
        printer = new DiagnosticPrinter(env.getMessager());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * Returns the annotations of Codetable, including the one of the generated types. javac warns about annotations that
     * no processor claims.
     */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(DeclarationReader.ANNOTATION, DeclarationReader.CONTAINER, GeneratedType.ANNOTATION);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(SpecLookup.FOLDERS_OPTION);
    }

    // javac warns about annotations that no processor claims.
    @SuppressWarnings("DoNotClaimAnnotations")
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            types.addSource(type.getQualifiedName().toString());
        }
        for (PackageElement annotated : annotatedPackages(annotations, round)) {
            generator().generate(annotated);
        }
        if (round.processingOver()) {
            printer.finish();
        }
        return true;
    }

    private static boolean isCodeTable(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals(DeclarationReader.ANNOTATION)
                || annotation.getQualifiedName().contentEquals(DeclarationReader.CONTAINER);
    }

    private static Set<PackageElement> annotatedPackages(
            Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<PackageElement> packages = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            if (isCodeTable(annotation)) {
                packages.addAll(ElementFilter.packagesIn(round.getElementsAnnotatedWith(annotation)));
            }
        }
        return packages;
    }

    /** Returns the generator. The first call creates it, so a module without an annotated package does not load it. */
    private PackageGenerator generator() {
        if (generator == null) {
            generator = new PackageGenerator(processingEnv, types, printer);
        }
        return generator;
    }
}
