package io.github.codetable.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files in which the compiler plugin keeps the state of its last run. Without the list of its inputs, or from
 * version 4 on without its cache, the plugin compiles everything again. The list of its outputs must stay: the plugin
 * uses the list to delete old classes.
 *
 * @param build the module's build directory
 */
record CompilerStatus(Path build) {

    private static final String INPUTS = "inputFiles.lst";
    private static final String CACHE_SUFFIX = ".cache";

    /** Makes the compiler plugin compile everything in its next run. */
    void invalidate() throws IOException {
        Path status = build.resolve("maven-status/maven-compiler-plugin");
        if (!Files.isDirectory(status)) {
            return;
        }
        List<Path> inputs;
        try (Stream<Path> files = Files.walk(status)) {
            inputs = files.filter(CompilerStatus::listsInputs).toList();
        }
        for (Path file : inputs) {
            Files.deleteIfExists(file);
        }
    }

    private static boolean listsInputs(Path file) {
        String name = file.getFileName().toString();
        return name.equals(INPUTS) || name.endsWith(CACHE_SUFFIX);
    }
}
