package io.github.codetable.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Packages that were compiled with {@code @CodeTable} and have no manifest, for example because a cache of the build
 * directory is incomplete. Whether their specs have changed is unknown.
 *
 * @param compilation the compilation
 * @param state the file that remembers the packages for which the compiler has run and written no manifest, as it does
 *     if another compiler runs the processor
 */
record MissingManifests(Compilation compilation, StateFile state) {

    private static final String SOURCE = "package-info.java";
    private static final String CLASS = "package-info.class";

    /**
     * Deletes the {@code package-info.class} of each package that has to be compiled again, and returns the names of these
     * packages.
     *
     * @param present the packages that have a manifest
     */
    Set<String> invalidate(Collection<String> present) throws IOException {
        Set<String> missing = findAnnotated();
        missing.removeAll(present);
        Set<String> unknown = new TreeSet<>(missing);
        // Without the folder, manifests were lost since the compiler has run.
        if (Files.isDirectory(compilation.sources())) {
            unknown.removeAll(state.read());
        }
        if (!unknown.isEmpty()) {
            Files.createDirectories(compilation.sources());
        }
        state.write(missing);
        for (String packageName : unknown) {
            Files.delete(compilation.classesOf(packageName).resolve(CLASS));
        }
        return unknown;
    }

    private Set<String> findAnnotated() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (Path root : compilation.sourceRoots()) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : (Iterable<Path>) files.filter(path -> path.endsWith(SOURCE))::iterator) {
                        Path folder = root.relativize(file.resolveSibling("")).normalize();
                        String packageName =
                                folder.toString().replace('\\', '/').replace('/', '.');
                        if (isAnnotated(compilation.classesOf(packageName).resolve(CLASS))) {
                            packages.add(packageName);
                        }
                    }
                }
            }
        }
        return packages;
    }

    /** Returns true if a class file refers to the annotation, or to the container of several annotations. */
    private static boolean isAnnotated(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return bytes.contains("Lio/github/codetable/CodeTable;") || bytes.contains("Lio/github/codetable/CodeTables;");
    }
}
