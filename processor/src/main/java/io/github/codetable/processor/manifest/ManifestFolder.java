package io.github.codetable.processor.manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder with the manifests of one compilation.
 *
 * @param sources the folder of the generated sources, which contains the manifests' folder; an absolute path
 */
public record ManifestFolder(Path sources) {

    // Maven's plugins that pack sources leave out folders with this name.
    private static final String NAME = ".metadata/codetable";
    private static final String SUFFIX = ".manifest";

    /** Returns the path of a package's manifest, relative to the folder of the generated sources. */
    static String pathOf(String packageName) {
        return NAME + "/" + packageName + SUFFIX;
    }

    /** Returns the manifests' files, sorted by package name. The list is empty if nothing was generated. */
    public List<Path> manifests() throws IOException {
        Path folder = sources.resolve(NAME);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(this::packageOf))
                    .toList();
        }
    }

    /** Returns the name of a manifest's package. */
    public String packageOf(Path manifest) {
        String name = manifest.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /** Returns the contents of a manifest. Any bytes are accepted: a damaged file is an unreadable manifest. */
    public Manifest read(Path manifest) throws IOException {
        // Unlike Files.readString, the constructor accepts malformed UTF-8.
        return new ManifestParser(sources).parse(new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8));
    }
}
