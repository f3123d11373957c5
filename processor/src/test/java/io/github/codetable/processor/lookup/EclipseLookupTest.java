package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.codetable.processor.spec.SpecFinder.Answer;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every place that Eclipse's compiler can find a spec in. */
final class EclipseLookupTest {

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void packageOnDisk() throws IOException {
        project = new Project(folder.toRealPath());
        project.source("src/main/java", "com.acme");
        project.file("pom.xml", "");
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(project.files("codetable.lookup")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"codes.yaml", "resources/codes.yaml", "src/main/resources/codes.yaml"})
    void inTheProjectOfTheGeneratedSources(String path) throws IOException {
        project.spec(path);
        project.assertFound(find("codes.yaml"), path);
        project.assertFound(
                find("codes.yaml", "-s", project.directory("target/generated").toString()), path);
    }

    @Test
    void besideThePackageOnTheSourcePath() throws IOException {
        project.spec("src/main/java/com/acme/codes.yaml");
        project.assertFound(
                find("codes.yaml", "-sourcepath", project.path("src/main/java").toString()),
                "src/main/java/com/acme/codes.yaml");
    }

    @Test
    void besideThePackage() throws IOException {
        assumeTrue(Runtime.version().feature() >= 18, "elements know their files from JDK 18 on");
        project.spec("src/main/java/com/acme/codes.yaml");
        project.assertFound(find("codes.yaml"), "src/main/java/com/acme/codes.yaml");
    }

    @Test
    void inAFolderOfTheOption() throws IOException {
        project.spec("specs/codes.yaml");
        project.assertFound(find("codes.yaml", "-Acodetable.specs=" + project.path("specs")), "specs/codes.yaml");
    }

    @Test
    void inTheClassOutput() throws IOException {
        project.spec("out/tables/codes.yaml");
        project.assertFound(find("tables/codes.yaml"), "out/tables/codes.yaml");
    }

    @Test
    void onTheClassPath() throws IOException {
        project.spec("library/codes.yaml");
        project.assertFound(
                find("codes.yaml", "-classpath", project.path("library").toString()), "library/codes.yaml");
    }

    @Test
    void nowhere() {
        List<String> tried = ((Answer.Missing) find("codes.yaml")).tried();
        assertThat(tried).contains(project.path("codes.yaml").toString());
        assertThat(tried.subList(tried.size() - 4, tried.size()))
                .containsExactly(
                        "source path (com/acme/codes.yaml)",
                        "source path (codes.yaml)",
                        "class output (codes.yaml)",
                        "class path (codes.yaml)")
                .inOrder();
    }

    @Test
    void onAMachineWithoutJavac() throws Exception {
        project.spec("codes.yaml");
        Process eclipse = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.se,jdk.zipfs",
                        "-classpath",
                        classPath(BatchCompiler.class),
                        "org.eclipse.jdt.internal.compiler.batch.Main",
                        "-17",
                        "-processorpath",
                        classPath(PrintingProbe.class, SpecLookup.class),
                        "-processor",
                        PrintingProbe.class.getName(),
                        "-d",
                        project.directory("out").toString(),
                        project.path("src/main/java").toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(eclipse.getInputStream().readAllBytes());
        assertWithMessage(printed).that(eclipse.waitFor()).isEqualTo(0);
        assertThat(printed)
                .contains("no trees, found " + project.path("codes.yaml").toUri());
    }

    private Answer find(String name, String... options) {
        LookupProbe probe = LookupProbe.named(name);
        project.compile(new EclipseCompiler(), probe, options);
        return probe.answer();
    }

    private static String classPath(Class<?>... types) {
        return Stream.of(types)
                .map(EclipseLookupTest::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
