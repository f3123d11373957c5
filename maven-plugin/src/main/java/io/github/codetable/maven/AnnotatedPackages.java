package io.github.codetable.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The packages with {@code @CodeTable} in the sources of a compilation.
 *
 * @param sourceRoots the folders of the sources
 */
record AnnotatedPackages(List<Path> sourceRoots) {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern ANNOTATION = Pattern.compile("@\\s*(io\\.github\\.codetable\\.)?CodeTables?\\b");

    /** Returns the first {@code package-info.java} with the annotation, or null if there is none. */
    @Nullable
    Path findFirst() throws IOException {
        for (Path root : sourceRoots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : (Iterable<Path>) files.filter(path -> path.endsWith("package-info.java"))
                            .sorted()::iterator) {
                        if (isAnnotated(file)) {
                            return file;
                        }
                    }
                }
            }
        }
        return null;
    }

    private static boolean isAnnotated(Path file) throws IOException {
        // The names are ASCII, so the encoding of the file does not matter.
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return text.contains("io.github.codetable")
                && ANNOTATION.matcher(COMMENT.matcher(text).replaceAll(" ")).find();
    }
}
