package io.github.codetable.processor.maven;

import io.github.codetable.processor.trace.TraceFolder;
import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * What one compilation of a module writes, and what it sees.
 *
 * @param sources the folder of the generated sources
 * @param classes the folder of the classes
 * @param classPath the class path
 */
record Output(Path sources, Path classes, ClassPath classPath) {

    static Output of(File sources, String classes, List<String> classPath) {
        return new Output(
                sources.toPath().toAbsolutePath().normalize(),
                Path.of(classes),
                new ClassPath(classPath.stream().map(Path::of).toList()));
    }

    TraceFolder traces() {
        return new TraceFolder(sources);
    }
}
