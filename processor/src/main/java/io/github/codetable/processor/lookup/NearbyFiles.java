package io.github.codetable.processor.lookup;

import io.github.codetable.processor.diagnostic.DidYouMean;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A search for YAML files with a name like that of a missing spec, in the folders in which the spec was searched. */
final class NearbyFiles {

    private static final List<String> EXTENSIONS = List.of(".yaml", ".yml");

    private NearbyFiles() {}

    /**
     * Returns the file whose name is nearest to the name of the missing spec; null if no file has a similar name. The
     * extensions {@code .yaml} and {@code .yml} count as equal.
     *
     * @param tried the paths at which the spec was searched, in search order
     */
    static @Nullable Path find(List<Path> tried) {
        Map<String, Path> filesByStem = new LinkedHashMap<>();
        for (Path file : tried) {
            for (Path sibling : yamlFilesIn(file.getParent())) {
                filesByStem.putIfAbsent(stem(sibling), sibling);
            }
        }
        String nearest = tried.isEmpty() ? null : DidYouMean.nearest(stem(tried.get(0)), filesByStem.keySet());
        return nearest == null ? null : filesByStem.get(nearest);
    }

    /** Returns the YAML files in a folder, sorted. Returns an empty list if the folder is missing or unreadable. */
    private static List<Path> yamlFilesIn(@Nullable Path folder) {
        List<Path> files = new ArrayList<>();
        if (folder == null || !Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, NearbyFiles::isYaml)) {
            entries.forEach(files::add);
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
        Collections.sort(files);
        return files;
    }

    private static boolean isYaml(Path file) {
        return !stem(file).equals(name(file)) && Files.isRegularFile(file);
    }

    /** Returns the name of a file without the extension of YAML files. */
    private static String stem(Path file) {
        String name = name(file);
        for (String extension : EXTENSIONS) {
            if (name.toLowerCase(Locale.ROOT).endsWith(extension)) {
                return name.substring(0, name.length() - extension.length());
            }
        }
        return name;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
