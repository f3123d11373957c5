package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar contains its libraries under relocated names, and works without other jars. */
final class PackagedJarIT {

    private static final Path JAR = Path.of(System.getProperty("codetable.jar"));

    @TempDir
    private Path folder;

    @Test
    void relocatesAllClasses() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                assertThat(entry.getName()).matches("io/|io/github/|io/github/codetable/.*|META-INF/.*");
                assertThat(entry.getName()).doesNotMatch("META-INF/(?:versions|maven/.+)/.*|.*module-info\\.class");
                if (entry.getName().endsWith(".class")) {
                    String constants = text(jar, entry.getName(), StandardCharsets.ISO_8859_1);
                    assertWithMessage(entry.getName()).that(constants).doesNotContain("com/palantir");
                    assertWithMessage(entry.getName()).that(constants).doesNotContain("org/snakeyaml");
                }
            }
        }
    }

    @Test
    void compilersAndGradleFindTheProcessor() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(text(jar, "META-INF/services/javax.annotation.processing.Processor", StandardCharsets.UTF_8))
                    .isEqualTo("io.github.codetable.processor.CodeTableProcessor\n");
            assertThat(text(jar, "META-INF/gradle/incremental.annotation.processors", StandardCharsets.UTF_8))
                    .startsWith("io.github.codetable.processor.CodeTableProcessor,");
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("io.github.codetable.processor");
        }
    }

    @Test
    void worksWithoutOtherJars() throws IOException, InterruptedException {
        Case websocket = Case.good("websocket");
        Workspace project = Workspace.of(websocket, folder.resolve("project"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-Xlint:all,-options",
                "-Werror",
                "-processorpath",
                JAR.toString()));
        command.addAll(project.options());
        project.sourceFiles().forEach(file -> command.add(file.toString()));
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(javac.waitFor()).isEqualTo(0);
        assertThat(project.generated()).isEqualTo(Folder.texts(websocket.expectedSources()));
        new GeneratedCodeVerifier(project, new ExpectedSources(websocket).types()).verify();
    }

    private static String text(JarFile jar, String entry, Charset charset) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), charset);
    }
}
