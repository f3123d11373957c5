package io.github.codetable.maven.regeneration;

import io.github.codetable.CodeTable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A local repository that has everything which the running build's has, by links, so that nothing is downloaded twice;
 * but of this project it has what was just built, and what the test projects install stays in it.
 */
final class LocalRepository {

    private static final String OURS = "io/github/codetable";
    private static final String VERSION = System.getProperty("codetable.version");

    private final Path folder;

    private LocalRepository(Path folder) {
        this.folder = folder;
    }

    /** One in a folder that does not exist yet. */
    static LocalRepository create(Path folder) throws IOException {
        Path real = Path.of(System.getProperty("codetable.local-repository"));
        link(folder, real, Path.of("codetable"), Path.of("io"));
        link(folder.resolve("io"), real.resolve("io"), Path.of("github"));
        link(folder.resolve("io/github"), real.resolve("io/github"), Path.of("codetable"));
        LocalRepository repository = new LocalRepository(folder);
        repository.install();
        return repository;
    }

    Path folder() {
        return folder;
    }

    private static void link(Path folder, Path real, Path... own) throws IOException {
        Files.createDirectories(folder);
        if (!Files.isDirectory(real)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(real)) {
            for (Path entry : entries) {
                Path name = entry.getFileName();
                if (!List.of(own).contains(name)) {
                    Files.createSymbolicLink(folder.resolve(name), entry.toAbsolutePath());
                }
            }
        }
    }

    private void install() throws IOException {
        Path target = Path.of(System.getProperty("codetable.target"));
        put("codetable/it", "parent", "1", "pom", Path.of("src/it/parent.xml"));
        put(OURS, "codetable-parent", VERSION, "pom", Path.of("../pom.xml"));
        put(OURS, "codetable-annotations", VERSION, "pom", Path.of("../annotations/pom.xml"));
        put(OURS, "codetable-annotations", VERSION, "jar", jarOf(CodeTable.class));
        put(OURS, "codetable-processor", VERSION, "pom", target.resolve("dependency-reduced-pom.xml"));
        put(OURS, "codetable-processor", VERSION, "jar", target.resolve("codetable-processor-" + VERSION + ".jar"));
    }

    private void put(String group, String artifact, String version, String type, Path file) throws IOException {
        Path place = folder.resolve(group).resolve(artifact).resolve(version);
        Files.createDirectories(place);
        Files.copy(file, place.resolve(artifact + "-" + version + "." + type));
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
