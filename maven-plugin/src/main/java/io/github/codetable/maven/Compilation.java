package io.github.codetable.maven;

import io.github.codetable.processor.manifest.ManifestFolder;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One compilation of a module. All paths are absolute.
 *
 * @param goal the goal of the compiler plugin: {@code compile} or {@code testCompile}
 * @param sourceRoots the folders of the sources
 * @param resources the folders of the resources
 * @param sources the folder of the generated sources
 * @param classes the folder of the class files
 * @param classPath the class path
 * @param processor the processor that the compiler will run
 */
record Compilation(
        String goal,
        List<Path> sourceRoots,
        List<ResourceFolder> resources,
        Path sources,
        Path classes,
        ClassPath classPath,
        Processor processor) {

    /**
     * The processor as the pom configures it.
     *
     * @param version the version; null if unknown
     * @param folders the folders of the option {@code codetable.specs}
     */
    record Processor(@Nullable String version, List<Path> folders) {}

    ManifestFolder manifests() {
        return new ManifestFolder(sources);
    }

    /** Returns the folder of a package's class files. */
    Path classesOf(String packageName) {
        return classes.resolve(packageName.replace('.', '/'));
    }
}
