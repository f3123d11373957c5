package io.github.codetable.maven;

import io.github.codetable.processor.manifest.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.jspecify.annotations.Nullable;

/** A module as a build leaves it, on which the goal is run without Maven. The plugin has version 2. */
final class TestModule {

    static final String PLUGIN = "2";
    static final String SOURCES = "target/generated/";
    static final String MANIFESTS = SOURCES + ".metadata/codetable/";
    static final String CLASSES = "target/classes/";
    static final String STATUS = "target/maven-status/maven-compiler-plugin/";

    private final Path folder;
    private final Path jar;
    private @Nullable String processor = PLUGIN;
    private List<Path> folders = List.of();

    TestModule(Path folder) throws IOException {
        this.folder = folder;
        this.jar = folder.resolve("tables.jar");
        write(STATUS + "compile/default-compile/inputFiles.lst", "");
        write(STATUS + "compile/default-compile/createdFiles.lst", "");
        write(STATUS + "default-compile.cache", "");
    }

    /** Sets the version of the processor in the pom. */
    void setProcessor(@Nullable String version) {
        processor = version;
    }

    /** Sets the option with the folders in the pom, as paths in the module. */
    void setFolders(String... paths) {
        folders = Stream.of(paths).map(folder::resolve).toList();
    }

    /** Returns what the goal logs: info as it is, warnings with {@code warning: } before them. */
    List<String> refresh() throws IOException {
        return refresh(SOURCES);
    }

    List<String> refresh(String sources) throws IOException {
        List<String> lines = new ArrayList<>();
        ClassPath classPath = new ClassPath(List.of(folder.resolve(CLASSES), folder.resolve("missing.jar"), jar));
        Compilation compilation = new Compilation(
                "compile",
                List.of(folder.resolve("src/main/java"), folder.resolve("missing")),
                List.of(
                        new ResourceFolder(folder.resolve("src/main/resources"), folder.resolve(CLASSES)),
                        new ResourceFolder(folder.resolve("src/main/tables"), folder.resolve(CLASSES + "tables"))),
                folder.resolve(sources),
                folder.resolve(CLASSES),
                classPath,
                new Compilation.Processor(processor, folders));
        new Refresh(folder, folder.resolve("target"), PLUGIN).run(List.of(compilation), new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                lines.add(line.toString());
            }

            @Override
            public void warn(CharSequence line) {
                lines.add("warning: " + line);
            }
        });
        return lines;
    }

    /** Writes a complete manifest of the plugin's version. */
    void writeManifest(String packageName, String... facts) throws IOException {
        writeManifestText(packageName, "2 by " + PLUGIN, String.join("\n", facts) + "\ncomplete\n");
    }

    void writeManifestText(String packageName, String head, String text) throws IOException {
        write(MANIFESTS + packageName + ".manifest", "codetable manifest " + head + "\n" + text);
    }

    void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    /** Creates a symbolic link. */
    void link(String file, String target) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.createSymbolicLink(folder.resolve(file), Path.of(target));
    }

    void writeJar(String spec) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("shared/codes.yaml"));
            zip.write(spec.getBytes(StandardCharsets.UTF_8));
        }
    }

    void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    static String digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
