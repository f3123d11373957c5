package io.github.codetable.maven;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The version of the processor in effective poms. */
final class ProcessorFinderTest {

    private static final String NAME =
            "<groupId>io.github.codetable</groupId><artifactId>codetable-processor</artifactId>";

    @TempDir
    private Path folder;

    @Test
    void findsVersionOnProcessorPath() throws Exception {
        assertThat(find(compilerPlugin(path(NAME + version("1"))))).isEqualTo("1");
    }

    @Test
    void findsVersionInProperty() throws Exception {
        assertThat(find("<properties><codetable.version>1</codetable.version></properties>"
                        + compilerPlugin(path(NAME + version("${codetable.version}")))))
                .isEqualTo("1");
    }

    @Test
    void findsVersionOnCommandLine() throws Exception {
        MavenProject project =
                project(compilerPlugin(path(NAME + version("${codetable.version}"))), "codetable.version", "3");
        assertThat(new ProcessorFinder(project).findVersion("compile")).isEqualTo("3");
    }

    @Test
    void findsManagedVersion() throws Exception {
        assertThat(find("<dependencyManagement><dependencies><dependency>" + NAME + version("1")
                        + "</dependency></dependencies></dependencyManagement>" + compilerPlugin(path(NAME))))
                .isEqualTo("1");
    }

    @Test
    void findsVersionOfPlainDependency() throws Exception {
        assertThat(find(dependency(version("1") + "<scope>provided</scope>"))).isEqualTo("1");
    }

    @Test
    void findsVersionOfResolvedDependency() throws Exception {
        MavenProject project = project("");
        project.setArtifacts(Set.of(new DefaultArtifact(
                "io.github.codetable",
                "codetable-processor",
                "1",
                "compile",
                "jar",
                null,
                new DefaultArtifactHandler("jar"))));
        assertThat(new ProcessorFinder(project).findVersion("compile")).isEqualTo("1");
    }

    @Test
    void findsTestDependencyForTestsOnly() throws Exception {
        ProcessorFinder finder = new ProcessorFinder(project(dependency(version("1") + "<scope>test</scope>")));
        assertThat(finder.findVersion("compile")).isNull();
        assertThat(finder.findVersion("testCompile")).isEqualTo("1");
    }

    @Test
    void findsVersionOfOneExecution() throws Exception {
        ProcessorFinder finder = new ProcessorFinder(
                project(compilerPlugin("<executions><execution><id>default-testCompile</id>" + path(NAME + version("2"))
                        + "</execution></executions>"
                        + path(NAME + version("1")))));
        assertThat(finder.findVersion("compile")).isEqualTo("1");
        assertThat(finder.findVersion("testCompile")).isEqualTo("2");
    }

    @Test
    void ignoresClassPathIfThereIsAProcessorPath() throws Exception {
        String other = "<groupId>org.mapstruct</groupId><artifactId>mapstruct-processor</artifactId>";
        assertThat(find(dependency(version("1")) + compilerPlugin(path(other + version("2")))))
                .isNull();
    }

    @Test
    void usesClassPathIfProcessorPathIsEmpty() throws Exception {
        assertThat(find(dependency(version("1"))
                        + compilerPlugin("<configuration><annotationProcessorPaths/></configuration>")))
                .isEqualTo("1");
    }

    @Test
    void returnsNullWithoutProcessor() throws Exception {
        assertThat(find("")).isNull();
        assertThat(find(compilerPlugin(""))).isNull();
        assertThat(find(compilerPlugin(path(NAME)))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2)", "LATEST", "RELEASE", "${set.by.a.plugin}"})
    void returnsNullForVersionThatIsNotFixed(String version) throws Exception {
        assertThat(find(compilerPlugin(path(NAME + version(version))))).isNull();
    }

    private @Nullable String find(String pom) throws IOException, ModelBuildingException {
        return new ProcessorFinder(project(pom)).findVersion("compile");
    }

    private static String version(String version) {
        return "<version>" + version + "</version>";
    }

    private static String path(String processor) {
        return "<configuration><annotationProcessorPaths><path>" + processor
                + "</path></annotationProcessorPaths></configuration>";
    }

    private static String dependency(String rest) {
        return "<dependencies><dependency>" + NAME + rest + "</dependency></dependencies>";
    }

    private static String compilerPlugin(String content) {
        return "<build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version>"
                + content + "</plugin></plugins></build>";
    }

    /** Returns the project of a pom, with the given user properties. */
    private MavenProject project(String pom, String... properties) throws IOException, ModelBuildingException {
        Path file = Files.writeString(
                folder.resolve("pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>demo</groupId><artifactId>demo</artifactId>"
                        + version("1") + pom + "</project>");
        Properties user = new Properties();
        for (int i = 0; i < properties.length; i += 2) {
            user.setProperty(properties[i], properties[i + 1]);
        }
        return new MavenProject(new DefaultModelBuilderFactory()
                .newInstance()
                .build(new DefaultModelBuildingRequest()
                        .setPomFile(file.toFile())
                        .setUserProperties(user)
                        .setProcessPlugins(true))
                .getEffectiveModel());
    }
}
