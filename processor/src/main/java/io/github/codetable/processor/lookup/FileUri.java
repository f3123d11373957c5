package io.github.codetable.processor.lookup;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Tells the URIs of real files from those of jar entries and of files in memory. */
final class FileUri {

    private FileUri() {}

    /** The absolute path of a {@code file:} URI, without {@code ..}; empty for every other URI. */
    static Optional<Path> path(URI uri) {
        if (!"file".equalsIgnoreCase(uri.getScheme())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(uri).toAbsolutePath().normalize());
        } catch (IllegalArgumentException | FileSystemNotFoundException foreign) {
            return Optional.empty();
        }
    }
}
