package io.github.codetable.benchmarks.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** A processor that copies files from a folder. It is the minimum cost of a processor that writes these files. */
@SupportedAnnotationTypes("io.github.codetable.CodeTable")
@SupportedOptions(FloorProcessor.FILES)
public final class FloorProcessor extends AbstractProcessor {

    static final String FILES = "floor.files";

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!annotations.isEmpty()) {
            try {
                writeAll();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return true;
    }

    private void writeAll() throws IOException {
        FileTree ready = new FileTree(Path.of(processingEnv.getOptions().get(FILES)));
        for (Path file : ready.files("")) {
            String name = ready.nameOf(file);
            try (OutputStream out = create(name).openOutputStream()) {
                Files.copy(file, out);
            }
        }
    }

    private FileObject create(String name) throws IOException {
        Filer filer = processingEnv.getFiler();
        return name.endsWith(".java")
                ? filer.createSourceFile(name.replaceAll("\\.java$", "").replace('/', '.'))
                : filer.createResource(StandardLocation.SOURCE_OUTPUT, "", name);
    }
}
