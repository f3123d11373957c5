package io.github.codetable.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * A file in the build directory in which the goal remembers lines of text for its next run.
 *
 * @param file the file, which is missing if there is nothing to remember
 */
record StateFile(Path file) {

    /**
     * Returns the file of a compilation.
     *
     * @param build the module's build directory
     * @param goal the goal of the compiler plugin
     * @param kind what the lines are about
     */
    static StateFile of(Path build, String goal, String kind) {
        return new StateFile(build.resolve("maven-status/codetable-maven-plugin/" + goal + "." + kind));
    }

    /** Returns the lines; empty if the file is missing. */
    List<String> read() throws IOException {
        return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    }

    /** Writes the lines. Deletes the file if there are no lines. */
    void write(Collection<String> lines) throws IOException {
        if (lines.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(file.resolve("..").normalize());
        Files.write(file, lines);
    }
}
