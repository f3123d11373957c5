package io.github.codetable.maven.regeneration;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The versions of Maven and of its compiler plugin in one build.
 *
 * @param maven a version of Maven, or {@code running} for the one that runs the tests
 * @param compilerPlugin a version of the compiler plugin
 */
record ToolVersions(String maven, String compilerPlugin) {

    private static final String RUNNING = "running";

    /** Parses a system property: pairs of versions, separated by blanks, such as {@code 3.9.16/3.14.1}. */
    static Stream<ToolVersions> of(String property) {
        return Arrays.stream(System.getProperty(property, "").trim().split("\\s+"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("/"))
                .map(versions -> new ToolVersions(versions[0], versions[1]));
    }

    Path mavenHome() {
        return maven.equals(RUNNING)
                ? Path.of(System.getProperty("codetable.maven"))
                : Path.of(System.getProperty("codetable.mavens"), "apache-maven-" + maven);
    }

    /** Returns the beginning of the first line that Maven logs. */
    String firstLine() {
        return "Apache Maven " + (maven.equals(RUNNING) ? "" : maven);
    }

    String folderName() {
        return maven + "-" + compilerPlugin;
    }

    @Override
    public String toString() {
        return "Maven " + maven + ", compiler plugin " + compilerPlugin;
    }
}
