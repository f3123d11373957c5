package io.github.codetable.maven.regeneration;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Specs in all places where the processor finds them, and different kinds of modules. */
@ParameterizedClass(name = "{0}")
@MethodSource("tools")
@Execution(ExecutionMode.CONCURRENT)
final class ReachIT {

    private static final String SPEC = "src/main/resources/codes.yaml";
    private static final String ALL = ": regenerating demo.Signal and 2 more";

    private final Workspace workspace;

    ReachIT(ToolVersions tools) {
        this.workspace = Workspace.of(tools);
    }

    static Stream<ToolVersions> tools() {
        return ToolVersions.of("codetable.reach-matrix");
    }

    @Test
    void regeneratesAfterEditOfExtendedSpec() throws IOException, ReflectiveOperationException {
        TestProject project = workspace.project("extended");
        project.mvn("compile").succeeded();
        project.edit("tables/base.yaml", "1: {", "9: {");
        project.mvn("compile").succeeded().regenerated("tables/base.yaml has changed" + ALL);
        assertThat(project.classes().codes("demo.Signal")).containsExactly("2 BETA", "3 GAMMA", "9 ALPHA");
        assertThat(project.classes().inlinedConstant()).isEqualTo(9);
        project.mvn("compile").compiledNothing();

        project.edit("tables/chat.yaml", "CHAT_SECOND", "CHAT_TWO");
        project.mvn("compile").succeeded().regenerated("tables/chat.yaml has changed" + ALL);
        assertThat(project.classes().constants("demo.ChatSignals"))
                .containsExactly("CHAT_TWO", "CHAT_GAMMA", "CHAT_ALPHA");
        project.mvn("compile").compiledNothing();
    }

    @Test
    void regeneratesAfterEditInSiblingModule() throws IOException, ReflectiveOperationException {
        TestProject project = workspace.project("sibling");
        TestProject app = project.module("app");
        project.mvn("compile").succeeded();
        project.edit("tables/src/main/resources/shared/codes.yaml", "1: {", "9: {");
        project.mvn("compile").succeeded().regenerated("../tables/target/classes/shared/codes.yaml has changed" + ALL);
        assertThat(app.classes().inlinedConstant()).isEqualTo(9);
        project.mvn("compile").compiledNothing();

        project.edit("tables/src/main/resources/shared/codes.yaml", "9: {", "7: {");
        project.mvn("package", "-DskipTests").succeeded();
        assertThat(app.classes().inlinedConstant()).isEqualTo(7);
        project.mvn("compile").succeeded().regeneratedNothing();
    }

    @Test
    void regeneratesModulesInParallel() throws IOException, ReflectiveOperationException {
        TestProject project = workspace.project("root");
        project.mvn("compile", "-T", "2").succeeded();
        project.edit("codes.yaml", "1: {", "9: {");
        project.mvn("compile", "-T", "2").succeeded().logged("../codes.yaml has changed" + ALL);
        for (String module : new String[] {"one", "two"}) {
            assertThat(project.module(module).classes().inlinedConstant()).isEqualTo(9);
            assertThat(project.module(module).classes().codes("demo.Signal")).containsExactly("2 BETA", "9 ALPHA");
        }
        project.mvn("compile", "-T", "2").compiledNothing();
    }

    @Test
    void regeneratesAfterEditInJar() throws IOException, ReflectiveOperationException {
        TestProject projects = workspace.project("jar");
        TestProject tables = projects.module("tables");
        TestProject app = projects.module("app");
        tables.mvn("install", "-DskipTests").succeeded();
        app.mvn("compile").succeeded();
        assertThat(app.classes().inlinedConstant()).isEqualTo(1);
        tables.edit("src/main/resources/shared/codes.yaml", "1: {", "9: {");
        tables.mvn("install", "-DskipTests").succeeded();
        app.mvn("compile").succeeded().regenerated("shared/codes.yaml on the class path has changed" + ALL);
        assertThat(app.classes().inlinedConstant()).isEqualTo(9);
        app.mvn("compile").compiledNothing();

        app.write(
                "src/main/resources/shared/codes.yaml",
                "table: Signal\nframeworks:\n  wire: {holder: WireSignals,"
                        + " pattern: \"{NAME}\"}\ncodes: {5: {name: ALPHA}}\n");
        app.mvn("compile").succeeded();
        assertThat(app.classes().inlinedConstant()).isEqualTo(5);
        app.delete("src/main/resources/shared/codes.yaml");
        app.mvn("compile").succeeded();
        assertThat(app.classes().inlinedConstant()).isEqualTo(9);
    }

    @Test
    void failsAfterDeletionInSiblingModule() throws IOException {
        TestProject project = workspace.project("sibling");
        project.mvn("compile").succeeded();
        project.delete("tables/src/main/resources/shared/codes.yaml");
        project.mvn("compile").failed().logged("CT-001");
        project.mvn("compile").failed().logged("CT-001");
    }

    @Test
    void packsNoManifest() throws IOException {
        TestProject project = workspace.project("edit");
        project.mvn("package", "source:jar-no-fork", "-DskipTests").succeeded();
        assertThat(project.contains("target/generated-sources/annotations/.metadata/codetable/demo.manifest"))
                .isTrue();
        assertThat(entries(project, "target/edit-1-sources.jar"))
                .containsExactly(
                        "codes.yaml",
                        "demo/ChatSignals.java",
                        "demo/Signal.java",
                        "demo/Use.java",
                        "demo/WireSignals.java",
                        "demo/package-info.java");
        assertThat(entries(project, "target/edit-1.jar"))
                .containsExactly(
                        "codes.yaml",
                        "demo/ChatSignals.class",
                        "demo/Signal.class",
                        "demo/Use.class",
                        "demo/WireSignals.class",
                        "demo/package-info.class");
    }

    @Test
    void regeneratesTestSources() throws IOException, ReflectiveOperationException {
        TestProject project = workspace.project("tests");
        project.mvn("test-compile").succeeded();
        project.edit("src/test/resources/codes.yaml", "1: {", "9: {");
        project.mvn("test-compile").succeeded().regenerated("src/test/resources/codes.yaml has changed" + ALL);
        assertThat(project.testClasses().inlinedConstant()).isEqualTo(9);
        assertThat(project.testClasses().codes("demo.Signal")).containsExactly("2 BETA", "9 ALPHA");
        project.mvn("test-compile").compiledNothing();
    }

    @Test
    void regeneratesNamedModule() throws IOException, ReflectiveOperationException {
        editAndCompile(workspace.project("module"));
    }

    @Test
    void supportsFolderWithBlanksAndUmlauts() throws IOException, ReflectiveOperationException {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "file names are ASCII here");
        editAndCompile(workspace.project("edit", "gr\u00fcn & blau \u6f22"));
    }

    @Test
    void supportsCopiedBuildDirectory() throws IOException, ReflectiveOperationException {
        TestProject project = workspace.project("edit");
        project.mvn("package", "-DskipTests").succeeded();
        assertThat(Files.readString(project.folder()
                        .resolve("target/generated-sources/annotations/.metadata/codetable/demo.manifest")))
                .doesNotContain(Path.of("").toAbsolutePath().toString());

        TestProject copy = project.copiedTo("copied");
        copy.mvn("compile").succeeded().regeneratedNothing();
        copy.edit(SPEC, "1: {", "9: {");
        copy.mvn("compile").succeeded().regenerated(SPEC + " has changed" + ALL);
        assertThat(copy.classes().inlinedConstant()).isEqualTo(9);
    }

    private static void editAndCompile(TestProject project) throws IOException, ReflectiveOperationException {
        project.mvn("compile").succeeded();
        project.edit(SPEC, "1: {", "9: {");
        project.mvn("compile").succeeded().regenerated(SPEC + " has changed" + ALL);
        assertThat(project.classes().inlinedConstant()).isEqualTo(9);
        project.mvn("compile").compiledNothing();
    }

    static List<String> entries(TestProject project, String jar) throws IOException {
        try (ZipFile zip = new ZipFile(project.folder().resolve(jar).toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !name.endsWith("/"))
                    .filter(name -> !name.startsWith("META-INF/"))
                    .toList();
        }
    }
}
