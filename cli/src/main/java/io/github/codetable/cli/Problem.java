package io.github.codetable.cli;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem to print.
 *
 * @param diagnostic the diagnostic
 * @param text the diagnostic as lines, as a compiler prints it
 * @param files the real paths of the files that were read, by the names that messages use for them
 * @param directory the working directory
 */
record Problem(Diagnostic diagnostic, String text, Map<String, Path> files, Path directory) {

    boolean isError() {
        return diagnostic.severity() == Severity.ERROR;
    }

    /**
     * Returns the path of the file of a place, with {@code /} between folders: relative to the working directory if the
     * file is in it, else absolute. Returns null for a bundled file.
     */
    @Nullable
    String file(Place place) {
        Path file = files.get(place.source().name());
        if (file == null) {
            return null;
        }
        Path working = realDirectory();
        Path path = file.startsWith(working) ? working.relativize(file) : file;
        return path.toString().replace('\\', '/');
    }

    private Path realDirectory() {
        try {
            return directory.toRealPath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
