package io.github.codetable.maven;

import io.github.codetable.processor.manifest.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The current class path of a compilation.
 *
 * @param elements folders and jars; missing ones are ignored
 */
record ClassPath(List<Path> elements) {

    /** Returns the digest of a resource in the first element that contains it; null if no element does. */
    @Nullable
    Digest digest(String resource) throws IOException {
        for (Path element : elements) {
            Digest digest = Files.isDirectory(element)
                    ? digestOfFile(element.resolve(resource))
                    : Files.isRegularFile(element) ? digestOfEntry(element, resource) : null;
            if (digest != null) {
                return digest;
            }
        }
        return null;
    }

    /** Returns the digest of a file; null if the file does not exist. */
    static @Nullable Digest digestOfFile(Path file) throws IOException {
        return Files.isRegularFile(file) ? Digest.of(Files.readAllBytes(file)) : null;
    }

    private static @Nullable Digest digestOfEntry(Path jar, String resource) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(resource);
            if (entry == null) {
                return null;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Digest.of(in.readAllBytes());
            }
        } catch (ZipException notAJar) {
            return null;
        }
    }
}
