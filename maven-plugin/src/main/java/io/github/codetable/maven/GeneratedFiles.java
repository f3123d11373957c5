package io.github.codetable.maven;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that an earlier build generated. They are deleted because the next compilation may generate other types.
 *
 * @param compilation the compilation that wrote the files
 */
record GeneratedFiles(Compilation compilation) {

    /**
     * Deletes the sources and classes of the types, the class of the package's annotation, and the manifest.
     *
     * @param types qualified names of top-level types
     */
    void delete(Path manifest, String packageName, List<String> types) throws IOException {
        for (String type : types) {
            Files.deleteIfExists(compilation.sources().resolve(type.replace('.', '/') + ".java"));
            int dot = type.lastIndexOf('.');
            deleteClasses(type.substring(0, Math.max(dot, 0)), type.substring(dot + 1));
        }
        // Compiler plugins that compile single files then compile package-info.java again.
        Files.deleteIfExists(compilation.classesOf(packageName).resolve("package-info.class"));
        // Last: if a deletion before fails, the next build tries again.
        Files.delete(manifest);
    }

    private void deleteClasses(String packageName, String type) throws IOException {
        Path folder = compilation.classesOf(packageName);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> classes = Files.newDirectoryStream(folder, "*.class")) {
            for (Path file : classes) {
                String name = file.getFileName().toString();
                if (name.equals(type + ".class") || name.startsWith(type + "$")) {
                    Files.delete(file);
                }
            }
        }
    }
}
