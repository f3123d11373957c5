package io.github.codetable.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and writes files without checked exceptions. */
final class Folder {

    private Folder() {}

    /** Returns the files in a folder and below, sorted. Returns an empty list if the folder does not exist. */
    static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns the texts of the files in a folder, by path relative to the folder, separated by {@code /}. */
    static SortedMap<String, String> texts(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        files(folder).forEach(file -> texts.put(relative(folder, file), read(file)));
        return texts;
    }

    /** Returns the paths of the files in a folder, relative to the folder, separated by {@code /}. */
    static SortedSet<String> paths(Path folder) {
        return files(folder).stream()
                .map(file -> relative(folder, file))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the path of a file relative to a folder, separated by {@code /}. */
    static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    static String read(Path file) {
        return read(file, StandardCharsets.UTF_8);
    }

    static String read(Path file, Charset charset) {
        try {
            return Files.readString(file, charset);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path write(Path file, String text) {
        try {
            make(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void copy(Path file, Path to) {
        try {
            make(to.getParent());
            Files.copy(file, to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
