package io.github.codetable.processor.manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The folder with the traces of all packages of one compilation.
 *
 * @param sources the folder with the generated sources, which it lies in; an absolute path
 */
public record ManifestFolder(Path sources) {

    private static final String NAME = "codetable";
    private static final String ENDING = ".trace";

    /** The path of a package's trace in the folder with the generated sources. */
    static String pathOf(String packageName) {
        return NAME + "/" + packageName + ENDING;
    }

    /** The folder that a trace is in. */
    static ManifestFolder of(Path trace) {
        return new ManifestFolder(
                Objects.requireNonNull(Objects.requireNonNull(trace.getParent()).getParent()));
    }

    /** The traces that are there, in the order of their packages' names. */
    public List<Path> traces() throws IOException {
        Path folder = sources.resolve(NAME);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(this::packageOf))
                    .toList();
        }
    }

    /** The name of the package that a trace is of. */
    public String packageOf(Path trace) {
        String name = trace.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /** What a trace says. */
    public Manifest read(Path trace) throws IOException {
        // Never fails on bytes that are no text: what it makes of them is no trace either.
        return new ManifestParser(sources).parse(new String(Files.readAllBytes(trace), StandardCharsets.UTF_8));
    }

    String format(Manifest trace) {
        return new ManifestFormat(sources).format(trace);
    }
}
