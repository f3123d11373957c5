package io.github.codetable.maven;

import static com.google.common.truth.Truth.assertThat;
import static io.github.codetable.maven.TestModule.CLASSES;
import static io.github.codetable.maven.TestModule.MANIFESTS;
import static io.github.codetable.maven.TestModule.SOURCES;
import static io.github.codetable.maven.TestModule.STATUS;
import static io.github.codetable.maven.TestModule.digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The changes that the goal detects, and the files that it deletes. */
final class RefreshTest {

    private static final String SPEC = "src/codes.yaml";
    private static final String SPEC_LINE = "file ../../src/codes.yaml " + digest("spec");

    @TempDir
    private Path folder;

    private TestModule module;

    @BeforeEach
    void buildModule() throws IOException {
        module = new TestModule(folder);
        module.write(SPEC, "spec");
        module.writeJar("spec in a jar");
        for (String file : List.of("Sign.class", "Sign$Range.class", "Signal.class", "package-info.class")) {
            module.write(CLASSES + "demo/" + file, "");
        }
        module.write(SOURCES + "demo/Sign.java", "");
        module.write(SOURCES + "demo/Signal.java", "");
        module.writeManifest("demo", SPEC_LINE, "type demo.Sign");
    }

    @Test
    void keepsAllFilesIfNothingHasChanged() throws IOException {
        List<String> before = module.files();
        assertThat(module.refresh()).isEmpty();
        assertThat(module.files()).isEqualTo(before);
    }

    @Test
    void deletesGeneratedFilesOnly() throws IOException {
        List<String> before = module.files();
        module.write(SPEC, "edited");
        assertThat(module.refresh()).containsExactly("src/codes.yaml has changed: regenerating demo.Sign");
        List<String> after = module.files();
        assertThat(before).containsAtLeastElementsIn(after);
        assertThat(before.stream().filter(file -> !after.contains(file)))
                .containsExactly(
                        MANIFESTS + "demo.manifest",
                        SOURCES + "demo/Sign.java",
                        CLASSES + "demo/Sign.class",
                        CLASSES + "demo/Sign$Range.class",
                        CLASSES + "demo/package-info.class",
                        STATUS + "compile/default-compile/inputFiles.lst",
                        STATUS + "default-compile.cache");
        assertThat(module.refresh()).isEmpty();
    }

    @Test
    void logsOneLineForAllTypesOfOneSpec() throws IOException {
        module.writeManifest("demo.more", SPEC_LINE, "type demo.more.One", "type demo.more.Two");
        module.write(SPEC, "edited");
        assertThat(module.refresh()).containsExactly("src/codes.yaml has changed: regenerating demo.Sign and 2 more");
    }

    @Test
    void detectsDeletedSpec() throws IOException {
        module.delete(SPEC);
        assertThat(module.refresh()).containsExactly("src/codes.yaml is gone: regenerating demo.Sign");
    }

    @Test
    void detectsNewSpecThatTakesPrecedence() throws IOException {
        module.writeManifest("demo", SPEC_LINE, "absent ../../src/main/codes.yaml");
        assertThat(module.refresh()).isEmpty();
        module.write("src/main/codes.yaml", "spec");
        assertThat(module.refresh()).containsExactly("src/main/codes.yaml is new: regenerating the package");
    }

    /** The processor reports such a link, and does not read the spec after it. */
    @Test
    void detectsNewLinkToMissingFile() throws IOException {
        module.writeManifest("demo", SPEC_LINE, "absent ../../src/main/codes.yaml");
        module.link("src/main/codes.yaml", "gone.yaml");
        assertThat(module.refresh()).containsExactly("src/main/codes.yaml is new: regenerating the package");
    }

    @Test
    void detectsChangedSpecInJar() throws IOException {
        module.writeManifest("demo", "resource shared/codes.yaml " + digest("spec in a jar"), "type demo.Sign");
        assertThat(module.refresh()).isEmpty();
        module.writeJar("edited");
        assertThat(module.refresh())
                .containsExactly("shared/codes.yaml on the class path has changed: regenerating demo.Sign");
    }

    @Test
    void detectsChangedBundledTable() throws IOException {
        module.writeManifest("demo", "bundled bundled:websocket " + digest("old"), "type demo.Sign");
        assertThat(module.refresh()).containsExactly("bundled:websocket has changed: regenerating demo.Sign");
    }

    @Test
    void regeneratesAfterErrors() throws IOException {
        module.writeManifestText("demo", "2 by 2", "type demo.Sign\n");
        assertThat(module.refresh()).containsExactly("demo had errors: regenerating demo.Sign");
    }

    @Test
    void regeneratesFromDamagedManifest() throws IOException {
        module.writeManifestText("demo", "2 by 2", "type demo.Sign\nwhat\ncomplete\n");
        assertThat(module.refresh()).containsExactly("the manifest of demo is damaged: regenerating demo.Sign");
    }

    @Test
    void doesNothingBeforeTheFirstCompilation() throws IOException {
        assertThat(module.refresh("nowhere")).isEmpty();
    }

    @Test
    void detectsChangedFoldersOfOption() throws IOException {
        module.setFolders("tables", "more");
        assertThat(module.refresh()).containsExactly("-Acodetable.specs has changed: regenerating demo.Sign");
        module.writeManifest("demo", "folder ../../tables", "folder ../../more", SPEC_LINE, "type demo.Sign");
        assertThat(module.refresh()).isEmpty();
        module.setFolders("more", "tables");
        assertThat(module.refresh()).containsExactly("-Acodetable.specs has changed: regenerating demo.Sign");
        module.writeManifest("demo", "folder ../../more", "folder ../../tables", SPEC_LINE, "type demo.Sign");
        module.setFolders();
        assertThat(module.refresh()).containsExactly("-Acodetable.specs has changed: regenerating demo.Sign");
    }

    /** For example, the option is in a file of arguments. */
    @Test
    void regeneratesOnceIfCompilerHasOtherFoldersThanExpected() throws IOException {
        String[] facts = {"folder ../../tables", SPEC_LINE, "type demo.Sign"};
        module.writeManifest("demo", facts);
        assertThat(module.refresh()).containsExactly("-Acodetable.specs has changed: regenerating demo.Sign");
        module.writeManifest("demo", facts);
        assertThat(module.refresh()).isEmpty();
        assertThat(module.refresh()).isEmpty();
        module.write(SPEC, "edited");
        assertThat(module.refresh()).containsExactly("src/codes.yaml has changed: regenerating demo.Sign");
    }
}
