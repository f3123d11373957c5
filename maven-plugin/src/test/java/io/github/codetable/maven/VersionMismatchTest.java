package io.github.codetable.maven;

import static com.google.common.truth.Truth.assertThat;
import static io.github.codetable.maven.TestModule.digest;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugin, processor in the pom, and processor of the manifest in different versions. The plugin has version 2. */
final class VersionMismatchTest {

    private static final String SPEC = "src/codes.yaml";
    private static final String FACTS = "file ../../src/codes.yaml " + digest("spec") + "\ntype demo.Sign\ncomplete\n";

    @TempDir
    private Path folder;

    private TestModule module;

    @BeforeEach
    void buildModule() throws IOException {
        module = new TestModule(folder);
        module.write(SPEC, "spec");
    }

    /** Simulates a compilation with a processor of the given version. */
    private void compile(String version) throws IOException {
        module.writeManifestText("demo", "2 by " + version, FACTS);
    }

    private static String changed(String from, String to) {
        return "Codetable has changed from " + from + " to " + to + ": regenerating demo.Sign";
    }

    private static String warning(String processor) {
        return "warning: codetable-processor has version " + processor
                + ", but codetable-maven-plugin has version 2. Give both the same version, for example by a property.";
    }

    @Test
    void regeneratesOnceAfterUpgradeOfBoth() throws IOException {
        compile("1");
        assertThat(module.refresh()).containsExactly(changed("1", "2"));
        compile("2");
        assertThat(module.refresh()).isEmpty();
    }

    @Test
    void regeneratesOnceAfterDowngradeOfBoth() throws IOException {
        compile("3");
        assertThat(module.refresh()).containsExactly(changed("3", "2"));
        compile("2");
        assertThat(module.refresh()).isEmpty();
    }

    @Test
    void warnsInEachBuildIfPluginIsNewer() throws IOException {
        module.setProcessor("1");
        assertThat(module.refresh()).containsExactly(warning("1"));
        compile("1");
        assertThat(module.refresh()).containsExactly(warning("1"));
        assertThat(module.refresh()).containsExactly(warning("1"));
    }

    @Test
    void warnsInEachBuildIfProcessorIsNewer() throws IOException {
        compile("2");
        module.setProcessor("3");
        assertThat(module.refresh()).containsExactly(changed("2", "3"), warning("3"));
        compile("3");
        assertThat(module.refresh()).containsExactly(warning("3"));
        assertThat(module.refresh()).containsExactly(warning("3"));
    }

    @Test
    void detectsChangedSpecInSpiteOfOtherVersion() throws IOException {
        module.setProcessor("3");
        compile("3");
        module.write(SPEC, "edited");
        assertThat(module.refresh())
                .containsExactly("src/codes.yaml has changed: regenerating demo.Sign", warning("3"));
    }

    @Test
    void regeneratesAfterErrorsInSpiteOfOtherVersion() throws IOException {
        module.setProcessor("3");
        module.writeManifestText("demo", "2 by 3", "type demo.Sign\n");
        assertThat(module.refresh()).containsExactly("demo had errors: regenerating demo.Sign", warning("3"));
    }

    @Test
    void ignoresBundledTablesOfOtherVersion() throws IOException {
        module.setProcessor("3");
        module.writeManifestText("demo", "2 by 3", "bundled bundled:future 00ff\ntype demo.Sign\ncomplete\n");
        assertThat(module.refresh()).containsExactly(warning("3"));
    }

    @Test
    void regeneratesOnceIfFormatIsUnknown() throws IOException {
        String format = "future fact\ntype demo.Sign\n";
        module.writeManifestText("demo", "7 by 9", format);
        assertThat(module.refresh()).containsExactly(changed("9", "2"));

        module.setProcessor("9");
        module.writeManifestText("demo", "7 by 9", format);
        String warning = warning("9") + " Until then, changes of specs are not detected.";
        assertThat(module.refresh()).containsExactly(warning);
        assertThat(module.refresh()).containsExactly(warning);
    }

    @Test
    void regeneratesOnceIfFirstLineIsDamaged() throws IOException {
        module.setProcessor("3");
        module.writeManifestText("demo", "what", "type demo.Sign\n");
        assertThat(module.refresh())
                .containsExactly("the manifest of demo is damaged: regenerating demo.Sign", warning("3"));
        module.writeManifestText("demo", "what", "type demo.Sign\n");
        assertThat(module.refresh()).containsExactly(warning("3") + " Until then, changes of specs are not detected.");
    }

    /** The processor is on no path that the goal can see, for example in a jar with other processors. */
    @Test
    void expectsVersionOfPluginIfProcessorIsUnknown() throws IOException {
        module.setProcessor(null);
        compile("1");
        assertThat(module.refresh()).containsExactly(changed("1", "2"));
        compile("2");
        assertThat(module.refresh()).isEmpty();
    }

    @Test
    void regeneratesOnceIfUnknownProcessorHasOtherVersion() throws IOException {
        module.setProcessor(null);
        compile("1");
        assertThat(module.refresh()).containsExactly(changed("1", "2"));
        compile("1");
        assertThat(module.refresh()).containsExactly(warning("1"));
        assertThat(module.refresh()).containsExactly(warning("1"));

        module.write(SPEC, "edited");
        assertThat(module.refresh())
                .containsExactly("src/codes.yaml has changed: regenerating demo.Sign", warning("1"));
    }

    /** For example, an execution of the compiler plugin has a processor path of its own. */
    @Test
    void regeneratesOnceIfCompilerRunsOtherVersionThanExpected() throws IOException {
        module.setProcessor("3");
        compile("1");
        assertThat(module.refresh()).containsExactly(changed("1", "3"), warning("3"));
        compile("1");
        assertThat(module.refresh()).containsExactly(warning("3"), warning("1"));
    }

    @Test
    void regeneratesOnceIfGoalRunsTwiceBeforeCompiler() throws IOException {
        module.setProcessor(null);
        compile("1");
        assertThat(module.refresh()).containsExactly(changed("1", "2"));
        assertThat(module.refresh()).isEmpty();
        compile("1");
        assertThat(module.refresh()).containsExactly(warning("1"));
    }

    @Test
    void regeneratesAfterEachChangeOfTheVersion() throws IOException {
        compile("1");
        assertThat(module.refresh()).containsExactly(changed("1", "2"));
        compile("2");
        assertThat(module.refresh()).isEmpty();
        compile("1");
        assertThat(module.refresh()).containsExactly(changed("1", "2"));
    }
}
