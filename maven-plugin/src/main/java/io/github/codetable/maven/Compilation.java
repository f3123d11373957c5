package io.github.codetable.maven;

import io.github.codetable.processor.manifest.ManifestFolder;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One compilation of a module.
 *
 * @param goal the goal of the compiler plugin: {@code compile} or {@code testCompile}
 * @param sources the folder of the generated sources
 * @param classes the folder of the class files
 * @param classPath the class path
 * @param processorVersion the version of the processor that the compiler will run; null if unknown
 */
record Compilation(
        String goal,
        Path sources,
        Path classes,
        ClassPath classPath,
        @Nullable String processorVersion) {

    static Compilation of(
            String goal, File sources, String classes, List<String> classPath, @Nullable String processorVersion) {
        return new Compilation(
                goal,
                sources.toPath().toAbsolutePath().normalize(),
                Path.of(classes),
                new ClassPath(classPath.stream().map(Path::of).toList()),
                processorVersion);
    }

    ManifestFolder manifests() {
        return new ManifestFolder(sources);
    }
}
