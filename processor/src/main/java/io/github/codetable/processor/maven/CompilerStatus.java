package io.github.codetable.processor.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the compiler plugin remembers of its last run. Without the list of its inputs, or from version 4 on without its
 * cache, it compiles everything again. What it remembers of its outputs stays: by that it deletes old classes.
 *
 * @param build the module's build directory
 */
record CompilerStatus(Path build) {

    private static final String INPUTS = "inputFiles.lst";
    private static final String CACHE = ".cache";

    void forget() throws IOException {
        Path status = build.resolve("maven-status/maven-compiler-plugin");
        if (!Files.isDirectory(status)) {
            return;
        }
        List<Path> inputs;
        try (Stream<Path> files = Files.walk(status)) {
            inputs = files.filter(CompilerStatus::isOfInputs).toList();
        }
        for (Path file : inputs) {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isOfInputs(Path file) {
        String name = file.getFileName().toString();
        return name.equals(INPUTS) || name.endsWith(CACHE);
    }
}
