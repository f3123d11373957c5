package io.github.codetable.maven.regeneration;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What a project is built with.
 *
 * @param maven a version of Maven, or {@code running} for the one that runs the tests
 * @param compilerPlugin a version of the compiler plugin
 */
record ToolVersions(String maven, String compilerPlugin) {

    private static final String RUNNING = "running";

    /** Those of a system property: each the two versions with a slash between, blanks between the cells. */
    static Stream<ToolVersions> of(String property) {
        return Arrays.stream(System.getProperty(property, "").trim().split("\\s+"))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.split("/"))
                .map(parts -> new ToolVersions(parts[0], parts[1]));
    }

    Path mavenHome() {
        return maven.equals(RUNNING)
                ? Path.of(System.getProperty("codetable.maven"))
                : Path.of(System.getProperty("codetable.mavens"), "apache-maven-" + maven);
    }

    /** What Maven says first. */
    String greeting() {
        return "Apache Maven " + (maven.equals(RUNNING) ? "" : maven);
    }

    /** A folder's name. */
    String name() {
        return maven + "-" + compilerPlugin;
    }

    @Override
    public String toString() {
        return "Maven " + maven + ", compiler plugin " + compilerPlugin;
    }
}
