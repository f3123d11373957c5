package io.github.codetable.processor.maven;

import io.github.codetable.processor.manifest.ManifestFolder;
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
record CompilerOutput(Path sources, Path classes, ClassPath classPath) {

    static CompilerOutput of(File sources, String classes, List<String> classPath) {
        return new CompilerOutput(
                sources.toPath().toAbsolutePath().normalize(),
                Path.of(classes),
                new ClassPath(classPath.stream().map(Path::of).toList()));
    }

    ManifestFolder traces() {
        return new ManifestFolder(sources);
    }
}
