package io.github.codetable.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder and all files in it. */
record FileTree(Path root) {

    FileTree in(String name) {
        return new FileTree(root.resolve(name));
    }

    /** Returns the files sorted by name, so that each run compiles them in the same order. */
    List<Path> files(String ending) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the path of a file relative to the root, with slashes. */
    String nameOf(Path file) {
        return root.relativize(file).toString().replace(File.separatorChar, '/');
    }

    long bytes(String ending) throws IOException {
        long bytes = 0;
        for (Path file : files(ending)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    /** Deletes the folder and all files in it, and creates the folder again. */
    FileTree emptied() throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(root);
        return this;
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
