package io.github.codetable.maven;

import static com.google.common.truth.Truth.assertThat;
import static io.github.codetable.maven.TestModule.CLASSES;
import static io.github.codetable.maven.TestModule.digest;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of deleted resources in the folder of the class files. */
final class StaleCopiesTest {

    private static final String DELETED = " was the copy of a resource that is gone: deleted";

    @TempDir
    private Path folder;

    private TestModule module;

    @BeforeEach
    void createModule() throws IOException {
        module = new TestModule(folder);
    }

    private void copy(String resource, String copy) throws IOException {
        module.write("src/main/" + resource, "spec");
        module.write(CLASSES + copy, "spec");
    }

    @Test
    void deletesCopyAndRegenerates() throws IOException {
        copy("resources/codes.yaml", "codes.yaml");
        module.writeManifest("demo", "file ../../src/main/resources/codes.yaml " + digest("spec"), "type demo.Sign");
        assertThat(module.refresh()).isEmpty();
        module.delete("src/main/resources/codes.yaml");
        assertThat(module.refresh())
                .containsExactly(
                        CLASSES + "codes.yaml" + DELETED,
                        "src/main/resources/codes.yaml is gone: regenerating demo.Sign");
        assertThat(module.files()).doesNotContain(CLASSES + "codes.yaml");
        assertThat(module.refresh()).isEmpty();
    }

    /** The manifest alone is enough: a cache may lack what the goal remembers. */
    @Test
    void deletesCopyOfSpecInManifest() throws IOException {
        module.write(CLASSES + "codes.yaml", "spec");
        module.writeManifest("demo", "file ../../src/main/resources/codes.yaml " + digest("spec"), "type demo.Sign");
        assertThat(module.refresh()).contains(CLASSES + "codes.yaml" + DELETED);
    }

    /** The processor finds such a spec in the folder of the class files only. */
    @Test
    void deletesCopyFromFolderThatIsNotSearched() throws IOException {
        copy("tables/codes", "tables/codes");
        assertThat(module.refresh()).isEmpty();
        module.writeManifest("demo", "file ../classes/tables/codes " + digest("spec"), "type demo.Sign");
        assertThat(module.refresh()).isEmpty();
        module.delete("src/main/tables/codes");
        assertThat(module.refresh())
                .containsExactly(
                        CLASSES + "tables/codes" + DELETED, CLASSES + "tables/codes is gone: regenerating demo.Sign");
    }

    /** Another module may have read it. */
    @Test
    void deletesCopyOfYamlWithoutManifest() throws IOException {
        copy("resources/shared/codes.yml", "shared/codes.yml");
        assertThat(module.refresh()).isEmpty();
        module.delete("src/main/resources/shared/codes.yml");
        assertThat(module.refresh()).containsExactly(CLASSES + "shared/codes.yml" + DELETED);
    }

    @Test
    void deletesCopyOfSpecThatOtherSpecShadows() throws IOException {
        copy("resources/codes", "codes");
        module.write("src/main/java/demo/codes", "spec");
        module.writeManifest("demo", "file ../../src/main/java/demo/codes " + digest("spec"), "type demo.Sign");
        assertThat(module.refresh()).isEmpty();
        module.delete("src/main/resources/codes");
        assertThat(module.refresh()).containsExactly(CLASSES + "codes" + DELETED);
    }

    @Test
    void keepsCopyIfOtherFolderHasResource() throws IOException {
        copy("resources/tables/codes.yaml", "tables/codes.yaml");
        module.write("src/main/tables/codes.yaml", "spec");
        assertThat(module.refresh()).isEmpty();
        module.delete("src/main/resources/tables/codes.yaml");
        assertThat(module.refresh()).isEmpty();
    }

    /** A link to a missing file is a resource that is broken, not one that is gone. */
    @Test
    void keepsCopyOfLinkToMissingFile() throws IOException {
        copy("resources/codes.yaml", "codes.yaml");
        assertThat(module.refresh()).isEmpty();
        module.delete("src/main/resources/codes.yaml");
        module.link("src/main/resources/codes.yaml", "gone.yaml");
        assertThat(module.refresh()).isEmpty();
        assertThat(module.files()).contains(CLASSES + "codes.yaml");
    }

    /** Maven copies the content of a link, so another program has created a link in the folder of the class files. */
    @Test
    void keepsLink() throws IOException {
        copy("resources/codes.yaml", "codes.yaml");
        assertThat(module.refresh()).isEmpty();
        module.delete("src/main/resources/codes.yaml");
        module.delete(CLASSES + "codes.yaml");
        module.link(CLASSES + "codes.yaml", "../../tables.jar");
        module.writeJar("spec");
        assertThat(module.refresh()).isEmpty();
        assertThat(module.files()).contains(CLASSES + "codes.yaml");
    }

    @Test
    void keepsOtherResources() throws IOException {
        copy("resources/logo.png", "logo.png");
        assertThat(module.refresh()).isEmpty();
        module.delete("src/main/resources/logo.png");
        assertThat(module.refresh()).isEmpty();
        assertThat(module.files()).contains(CLASSES + "logo.png");
    }

    @Test
    void keepsFilesThatOtherPluginsWrite() throws IOException {
        module.write(CLASSES + "codes.yaml", "spec");
        module.writeManifest(
                "demo",
                "file ../classes/codes.yaml " + digest("spec"),
                "absent ../../src/main/resources/codes.yaml",
                "type demo.Sign");
        assertThat(module.refresh()).isEmpty();
        assertThat(module.refresh()).isEmpty();
        assertThat(module.files()).contains(CLASSES + "codes.yaml");
    }

    /** A name that another locale wrote may be no path in this one. */
    @Test
    void ignoresInvalidPaths() throws IOException {
        module.write("target/maven-status/codetable-maven-plugin/compile.resources", "\u0000\n../../outside.yaml\n");
        module.write("outside.yaml", "spec");
        assertThat(module.refresh()).isEmpty();
        assertThat(module.files()).contains("outside.yaml");
    }
}
