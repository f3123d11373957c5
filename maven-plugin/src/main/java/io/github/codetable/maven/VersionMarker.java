package io.github.codetable.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with the version of the processor for which a compilation was last regenerated. The file exists until a manifest
 * of that version does. It prevents builds from regenerating every time when the compiler runs another version than
 * expected.
 *
 * @param file a file in the build directory
 */
record VersionMarker(Path file) {

    static VersionMarker of(Path build, String goal) {
        return new VersionMarker(build.resolve("maven-status/codetable-maven-plugin/" + goal + ".version"));
    }

    boolean hasVersion(String version) throws IOException {
        return Files.isRegularFile(file) && Files.readString(file).equals(version);
    }

    void write(String version) throws IOException {
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, version);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
