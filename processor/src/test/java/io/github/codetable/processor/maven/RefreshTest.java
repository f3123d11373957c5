package io.github.codetable.processor.maven;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.manifest.Digest;
import io.github.codetable.processor.manifest.Manifests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal takes for a change, what it deletes then, and what it never touches. */
final class RefreshTest {

    private static final String SOURCES = "target/generated/";
    private static final String CLASSES = "target/classes/";
    private static final String STATUS = "target/maven-status/maven-compiler-plugin/";
    private static final String SPEC = "src/codes.yaml";

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void builtOnce() throws IOException {
        write(SPEC, "spec");
        jar = folder.resolve("tables.jar");
        jar("spec in a jar");
        write(STATUS + "compile/default-compile/inputFiles.lst", "");
        write(STATUS + "compile/default-compile/createdFiles.lst", "");
        write(STATUS + "default-compile.cache", "");
        for (String file : List.of("Sign.class", "Sign$Range.class", "Signal.class", "package-info.class")) {
            write(CLASSES + "demo/" + file, "");
        }
        write(SOURCES + "demo/Sign.java", "");
        write(SOURCES + "demo/Signal.java", "");
        trace("demo", "file ../../src/codes.yaml " + digest("spec"), "type demo.Sign");
    }

    @Test
    void nothingHasChanged() throws IOException {
        List<Path> before = files();
        assertThat(refresh()).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void everythingThatWasGeneratedGoesAndNothingElse() throws IOException {
        List<Path> before = files();
        write(SPEC, "edited");
        assertThat(refresh()).containsExactly("src/codes.yaml has changed: regenerating demo.Sign");
        assertThat(before.stream().filter(file -> !Files.exists(file)).map(this::shown))
                .containsExactly(
                        SOURCES + "codetable/demo.trace",
                        SOURCES + "demo/Sign.java",
                        CLASSES + "demo/Sign.class",
                        CLASSES + "demo/Sign$Range.class",
                        CLASSES + "demo/package-info.class",
                        STATUS + "compile/default-compile/inputFiles.lst",
                        STATUS + "default-compile.cache");
        assertThat(refresh()).isEmpty();
    }

    @Test
    void oneLineForAllThatASpecChanges() throws IOException {
        trace("demo.more", "file ../../src/codes.yaml " + digest("spec"), "type demo.more.One", "type demo.more.Two");
        write(SPEC, "edited");
        assertThat(refresh()).containsExactly("src/codes.yaml has changed: regenerating demo.Sign and 2 more");
    }

    @Test
    void specIsGone() throws IOException {
        Files.delete(folder.resolve(SPEC));
        assertThat(refresh()).containsExactly("src/codes.yaml is gone: regenerating demo.Sign");
    }

    @Test
    void nearerSpecIsNew() throws IOException {
        trace("demo", "file ../../src/codes.yaml " + digest("spec"), "absent ../../src/main/codes.yaml");
        assertThat(refresh()).isEmpty();
        write("src/main/codes.yaml", "spec");
        assertThat(refresh()).containsExactly("src/main/codes.yaml is new: regenerating what there was");
    }

    @Test
    void specInAJarHasChanged() throws IOException {
        trace("demo", "resource shared/codes.yaml " + digest("spec in a jar"), "type demo.Sign");
        assertThat(refresh()).isEmpty();
        jar("edited");
        assertThat(refresh())
                .containsExactly("shared/codes.yaml on the class path has changed: regenerating demo.Sign");
    }

    @Test
    void bundledTableHasChanged() throws IOException {
        trace("demo", "bundled bundled:websocket " + digest("what it was"), "type demo.Sign");
        assertThat(refresh()).containsExactly("bundled:websocket has changed: regenerating demo.Sign");
    }

    @Test
    void lastBuildHadProblems() throws IOException {
        write(SOURCES + "codetable/demo.trace", Manifests.head() + "type demo.Sign\n");
        assertThat(refresh())
                .containsExactly("demo had problems, or comes from another Codetable: regenerating demo.Sign");
    }

    @Test
    void nothingWasEverGenerated() throws IOException {
        Refresh refresh = new Refresh(folder, folder.resolve("nowhere"));
        assertThat(refresh.run(List.of(output("nowhere")))).isEmpty();
    }

    private List<String> refresh() throws IOException {
        return new Refresh(folder, folder.resolve("target")).run(List.of(output(SOURCES)));
    }

    private CompilerOutput output(String sources) {
        ClassPath classPath = new ClassPath(List.of(folder.resolve(CLASSES), folder.resolve("missing.jar"), jar));
        return new CompilerOutput(folder.resolve(sources), folder.resolve(CLASSES), classPath);
    }

    private void trace(String packageName, String... facts) throws IOException {
        write(
                SOURCES + "codetable/" + packageName + ".trace",
                Manifests.head() + String.join("\n", facts) + "\nwhole\n");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private void jar(String spec) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("shared/codes.yaml"));
            zip.write(spec.getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String shown(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
