package io.github.codetable.processor.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A class path as it is today.
 *
 * @param elements its folders and jars; not all of them need to exist
 */
record ClassPath(List<Path> elements) {

    /** What the first element that has the resource has. */
    Optional<byte[]> read(String resource) throws IOException {
        for (Path element : elements) {
            Optional<byte[]> bytes = Files.isDirectory(element)
                    ? inFolder(element.resolve(resource))
                    : Files.isRegularFile(element) ? inJar(element, resource) : Optional.empty();
            if (bytes.isPresent()) {
                return bytes;
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> inFolder(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static Optional<byte[]> inJar(Path jar, String resource) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(resource);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        } catch (ZipException noJar) {
            return Optional.empty();
        }
    }
}
