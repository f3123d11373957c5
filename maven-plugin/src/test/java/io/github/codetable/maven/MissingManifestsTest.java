package io.github.codetable.maven;

import static com.google.common.truth.Truth.assertThat;
import static io.github.codetable.maven.TestModule.CLASSES;
import static io.github.codetable.maven.TestModule.MANIFESTS;
import static io.github.codetable.maven.TestModule.SOURCES;
import static io.github.codetable.maven.TestModule.STATUS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages that were compiled with {@code @CodeTable} and have no manifest. */
final class MissingManifestsTest {

    private static final String MISSING = "the manifest of demo.one is missing: regenerating the package";
    private static final String CLASS = CLASSES + "demo/one/package-info.class";

    @TempDir
    private Path folder;

    private TestModule module;

    @BeforeEach
    void createModule() throws IOException {
        module = new TestModule(folder);
        module.write("src/main/java/demo/one/package-info.java", "");
        compile("CodeTable");
    }

    private void compile(String annotation) throws IOException {
        module.write(CLASS, "\u0000Lio/github/codetable/" + annotation + ";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CodeTable", "CodeTables"})
    void regeneratesPackage(String annotation) throws IOException {
        compile(annotation);
        assertThat(module.refresh()).containsExactly(MISSING);
        assertThat(module.files()).doesNotContain(CLASS);
        assertThat(module.files()).doesNotContain(STATUS + "compile/default-compile/inputFiles.lst");
        compile(annotation);
        module.writeManifest("demo.one", "type demo.one.Sign");
        assertThat(module.refresh()).isEmpty();
    }

    /** For example, kapt runs the processor. */
    @Test
    void regeneratesOnceIfCompilerWritesNoManifest() throws IOException {
        assertThat(module.refresh()).containsExactly(MISSING);
        compile("CodeTable");
        assertThat(module.refresh()).isEmpty();
        assertThat(module.refresh()).isEmpty();
    }

    /** A cache may have been saved right after the build that regenerated the package. */
    @Test
    void regeneratesAgainIfGeneratedSourcesAreLostAgain() throws IOException {
        assertThat(module.refresh()).containsExactly(MISSING);
        compile("CodeTable");
        Files.delete(folder.resolve(SOURCES));
        assertThat(module.refresh()).containsExactly(MISSING);
    }

    @Test
    void regeneratesIfOneOfTwoManifestsIsMissing() throws IOException {
        module.writeManifest("demo.two", "type demo.two.Sign");
        assertThat(module.refresh()).containsExactly(MISSING);
    }

    @Test
    void regeneratesAgainIfManifestIsLostLater() throws IOException {
        assertThat(module.refresh()).containsExactly(MISSING);
        compile("CodeTable");
        module.writeManifest("demo.one", "type demo.one.Sign");
        assertThat(module.refresh()).isEmpty();
        module.delete(MANIFESTS + "demo.one.manifest");
        assertThat(module.refresh()).containsExactly(MISSING);
    }

    @Test
    void ignoresPackagesWithoutAnnotationAndOfOtherModules() throws IOException {
        compile("Other");
        module.write(CLASSES + "library/package-info.class", "Lio/github/codetable/CodeTable;");
        assertThat(module.refresh()).isEmpty();
    }
}
