package io.github.codetable.processor.maven;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Deletes what was generated: the next compilation may make other types.
 *
 * @param output where it is
 */
record GeneratedFiles(CompilerOutput output) {

    void delete(Path trace, String packageName, List<String> types) throws IOException {
        for (String type : types) {
            String path = type.replace('.', '/');
            Files.deleteIfExists(output.sources().resolve(path + ".java"));
            deleteClasses(output.classes().resolve(path + ".class"));
        }
        // A compiler that looks at one file at a time is to look at the annotation again.
        Files.deleteIfExists(output.classes().resolve(packageName.replace('.', '/') + "/package-info.class"));
        // The last one to go: when something before fails, the next build tries again.
        Files.delete(trace);
    }

    private static void deleteClasses(Path top) throws IOException {
        if (!Files.isDirectory(top.getParent())) {
            return;
        }
        String name = top.getFileName().toString().replaceFirst("\\.class$", "");
        try (DirectoryStream<Path> classes = Files.newDirectoryStream(top.getParent(), "*.class")) {
            for (Path found : classes) {
                String other = found.getFileName().toString();
                if (other.equals(name + ".class") || other.startsWith(name + "$")) {
                    Files.delete(found);
                }
            }
        }
    }
}
