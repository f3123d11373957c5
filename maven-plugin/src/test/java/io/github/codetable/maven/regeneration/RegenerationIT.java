package io.github.codetable.maven.regeneration;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A build after an edit of the spec, and a build without an edit. */
@ParameterizedClass(name = "{0}")
@MethodSource("tools")
@Execution(ExecutionMode.CONCURRENT)
final class RegenerationIT {

    private static final String SPEC = "src/main/resources/codes.yaml";
    private static final String ALL = "demo.Signal and 2 more";

    private final Workspace workspace;

    RegenerationIT(ToolVersions tools) {
        this.workspace = Workspace.of(tools);
    }

    static Stream<ToolVersions> tools() {
        return ToolVersions.of("codetable.matrix");
    }

    @Test
    void regeneratesAfterEdit() throws IOException, ReflectiveOperationException {
        TestProject project = workspace.project("edit");
        project.mvn("compile").succeeded().regeneratedNothing();
        assertCodes(project, 1, "1 ALPHA", "2 BETA");

        project.edit(SPEC, "1: {", "9: {");
        project.mvn("compile").succeeded().regenerated(SPEC + " has changed: regenerating " + ALL);
        assertCodes(project, 9, "2 BETA", "9 ALPHA");
        project.mvn("compile").compiledNothing();

        project.touch(SPEC, Instant.now());
        project.mvn("compile").compiledNothing();

        project.edit(SPEC, "9: {", "7: {");
        project.touch(SPEC, Instant.parse("2020-02-02T02:02:02Z"));
        project.mvn("process-resources").succeeded();
        project.mvn("compile").succeeded();
        assertCodes(project, 7, "2 BETA", "7 ALPHA");

        project.write(
                "src/main/java/demo/codes.yaml",
                Files.readString(project.folder().resolve(SPEC)).replace("7: {", "3: {"));
        project.mvn("compile").succeeded().regenerated("src/main/java/demo/codes.yaml is new: regenerating " + ALL);
        assertCodes(project, 3, "2 BETA", "3 ALPHA");
        project.mvn("compile").compiledNothing();
    }

    @Test
    void deletesRemovedTypes() throws IOException, ReflectiveOperationException {
        TestProject project = workspace.project("remove");
        project.mvn("compile").succeeded();
        assertThat(project.classes().codes("demo.extra.Extra")).containsExactly("5 FIVE");
        assertThat(project.classes().contains("demo.ChatSignals")).isTrue();

        project.edit(SPEC, "  2: {name: BETA}\n", "");
        project.edit(SPEC, "  chat: {holder: ChatSignals, pattern: \"CHAT_{NAME}\"}\n", "");
        project.mvn("compile").succeeded().regenerated(SPEC + " has changed: regenerating " + ALL);
        assertCodes(project, 1, "1 ALPHA");
        assertGone(project, "demo.ChatSignals");
        project.mvn("compile").compiledNothing();

        project.delete("src/main/java/demo/extra/package-info.java");
        project.mvn("compile")
                .succeeded()
                .regenerated("src/main/java/demo/extra/package-info.java is gone: regenerating demo.extra.Extra");
        assertGone(project, "demo.extra.Extra");
        assertCodes(project, 1, "1 ALPHA");
        project.mvn("compile").compiledNothing();
    }

    @Test
    void failsUntilBrokenSpecIsCorrected() throws IOException, ReflectiveOperationException {
        TestProject project = workspace.project("broken");
        project.mvn("compile").succeeded();

        project.edit(SPEC, "table: Signal", "table: [Signal");
        project.mvn("compile").failed().logged("CT-008");
        project.mvn("compile").failed().logged("CT-008");
        project.edit(SPEC, "table: [Signal", "table: Signal");
        project.mvn("compile").succeeded();
        assertCodes(project, 1, "1 ALPHA", "2 BETA");

        project.edit(SPEC, "BETA", "ALPHA");
        project.mvn("compile").failed().logged("CT-014");
        project.edit(SPEC, "2: {name: ALPHA", "2: {name: GAMMA");
        project.mvn("compile").succeeded();
        assertCodes(project, 1, "1 ALPHA", "2 GAMMA");
        project.mvn("compile").compiledNothing();

        String spec = Files.readString(project.folder().resolve(SPEC));
        project.delete(SPEC);
        project.mvn("compile").failed().logged("CT-001");
        project.mvn("compile").failed().logged("CT-001");
        project.write(SPEC, spec);
        project.mvn("compile").succeeded();
        assertCodes(project, 1, "1 ALPHA", "2 GAMMA");
    }

    /** The processor finds such a spec only in the folder of the class files. */
    @Test
    void failsAfterDeletionFromFolderThatIsNotSearched() throws IOException, ReflectiveOperationException {
        TestProject project = workspace.project("edit");
        project.edit(
                "pom.xml",
                "</project>",
                "<build><resources><resource><directory>src/main/config</directory><targetPath>conf</targetPath>"
                        + "</resource></resources></build></project>");
        project.edit("src/main/java/demo/package-info.java", "@CodeTable", "@CodeTable(\"conf/codes.yaml\")");
        project.write(
                "src/main/config/codes.yaml", Files.readString(project.folder().resolve(SPEC)));
        project.mvn("compile").succeeded().regeneratedNothing();
        assertCodes(project, 1, "1 ALPHA", "2 BETA");

        project.delete("src/main/config/codes.yaml");
        project.mvn("compile")
                .failed()
                .logged("CT-001")
                .regenerated("target/classes/conf/codes.yaml is gone: regenerating " + ALL);
        project.mvn("compile").failed().logged("CT-001");
    }

    /** For example, a cache contains the classes and the state of the compiler plugin only. */
    @Test
    void regeneratesAfterLossOfGeneratedSources() throws IOException, ReflectiveOperationException {
        String missing = "the manifest of demo is missing: regenerating the package";
        TestProject project = workspace.project("edit");
        project.mvn("compile").succeeded();
        FileTree.delete(project.folder().resolve("target/generated-sources"));
        project.edit(SPEC, "1: {", "9: {");
        project.mvn("compile").succeeded().regenerated(missing);
        assertCodes(project, 9, "2 BETA", "9 ALPHA");

        FileTree.delete(project.folder().resolve("target/generated-sources"));
        project.edit(SPEC, "9: {", "7: {");
        project.mvn("compile").succeeded().regenerated(missing);
        assertCodes(project, 7, "2 BETA", "7 ALPHA");
        project.mvn("compile").compiledNothing();
    }

    @Test
    void regeneratesAfterChangeOfOption() throws IOException, ReflectiveOperationException {
        String changed = "-Acodetable.specs has changed: regenerating " + ALL;
        TestProject project = workspace.project("edit");
        String spec = Files.readString(project.folder().resolve(SPEC));
        project.write("one/codes.yaml", spec.replace("1: {", "8: {"));
        project.write("two/codes.yaml", spec.replace("1: {", "9: {"));
        project.mvn("compile").succeeded();

        project.edit(
                "pom.xml",
                "</project>",
                "<build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId><configuration><compilerArgs>"
                        + "<arg>-Acodetable.specs=${project.basedir}/one</arg></compilerArgs></configuration>"
                        + "</plugin></plugins></build></project>");
        project.mvn("compile").succeeded().regenerated(changed);
        assertCodes(project, 8, "2 BETA", "8 ALPHA");
        project.mvn("compile").compiledNothing();

        project.edit("pom.xml", "basedir}/one", "basedir}/two");
        project.mvn("compile").succeeded().regenerated(changed);
        assertCodes(project, 9, "2 BETA", "9 ALPHA");

        project.edit("pom.xml", "<arg>-Acodetable.specs=${project.basedir}/two</arg>", "");
        project.mvn("compile").succeeded().regenerated(changed);
        assertCodes(project, 1, "1 ALPHA", "2 BETA");
        project.mvn("compile").compiledNothing();
    }

    private static void assertCodes(TestProject project, int inlinedConstant, String... codes)
            throws IOException, ReflectiveOperationException {
        assertThat(project.classes().codes("demo.Signal")).isEqualTo(List.of(codes));
        assertThat(project.classes().inlinedConstant()).isEqualTo(inlinedConstant);
    }

    private static void assertGone(TestProject project, String type) {
        assertThat(project.classes().contains(type)).isFalse();
        assertThat(project.contains("target/generated-sources/annotations/" + type.replace('.', '/') + ".java"))
                .isFalse();
    }
}
