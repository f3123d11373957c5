package io.github.codetable.maven.regeneration;

import io.github.codetable.CodeTable;
import io.github.codetable.processor.manifest.ManifestFolder;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A local repository for test builds. It links to the artifacts in the local repository of the running build, so that
 * nothing is downloaded twice. It has copies of the artifacts that the running build has packaged, and test projects may
 * install their own artifacts.
 */
final class LocalRepository {

    /** A version under which the processor is installed a second time. */
    static final String OTHER_PROCESSOR = "0.0.1-other";

    private static final String GROUP = "io/github/codetable";
    private static final String VERSION = System.getProperty("codetable.version");
    private static final String VERSION_FILE = "io/github/codetable/processor/manifest/version.txt";

    private final Path folder;

    private LocalRepository(Path folder) {
        this.folder = folder;
    }

    /** Creates a local repository in a folder that must not exist. */
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
        Path processor = jarOf(ManifestFolder.class);
        put("codetable/it", "parent", "1", "pom", Path.of("src/it/parent.xml"));
        put(GROUP, "codetable-parent", VERSION, "pom", Path.of("../pom.xml"));
        put(GROUP, "codetable-annotations", VERSION, "pom", Path.of("../annotations/pom.xml"));
        put(GROUP, "codetable-annotations", VERSION, "jar", jarOf(CodeTable.class));
        put(GROUP, "codetable-processor", VERSION, "pom", processor.resolveSibling("dependency-reduced-pom.xml"));
        put(GROUP, "codetable-processor", VERSION, "jar", processor);
        put(GROUP, "codetable-maven-plugin", VERSION, "pom", Path.of("pom.xml"));
        put(
                GROUP,
                "codetable-maven-plugin",
                VERSION,
                "jar",
                target.resolve("codetable-maven-plugin-" + VERSION + ".jar"));
        installOtherProcessor(processor);
    }

    /** Installs the same processor, which then writes {@link #OTHER_PROCESSOR} into its manifests. */
    private void installOtherProcessor(Path processor) throws IOException {
        Path pom = Files.writeString(
                folder.resolve("other-processor.xml"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>io.github.codetable</groupId>"
                        + "<artifactId>codetable-processor</artifactId><version>" + OTHER_PROCESSOR
                        + "</version></project>");
        put(GROUP, "codetable-processor", OTHER_PROCESSOR, "pom", pom);
        Path jar = put(GROUP, "codetable-processor", OTHER_PROCESSOR, "jar", processor);
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Files.writeString(files.getPath(VERSION_FILE), OTHER_PROCESSOR);
        }
    }

    private Path put(String group, String artifact, String version, String type, Path file) throws IOException {
        Path place = folder.resolve(group).resolve(artifact).resolve(version);
        Files.createDirectories(place);
        return Files.copy(file, place.resolve(artifact + "-" + version + "." + type));
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
