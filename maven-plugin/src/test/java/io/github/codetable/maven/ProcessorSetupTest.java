package io.github.codetable.maven;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Effective poms in which the processor runs, and others in which it does not. */
final class ProcessorSetupTest {

    private static final String NAME =
            "<groupId>io.github.codetable</groupId><artifactId>codetable-processor</artifactId>"
                    + "<version>1</version>";
    private static final String PATHS =
            "<annotationProcessorPaths><path>" + NAME + "</path></annotationProcessorPaths>";
    private static final String OTHER_PATHS = "<annotationProcessorPaths><path><groupId>org.mapstruct</groupId>"
            + "<artifactId>mapstruct-processor</artifactId></path></annotationProcessorPaths>";
    private static final String DEPENDENCY = "<dependencies><dependency>" + NAME + "</dependency></dependencies>";

    @TempDir
    private Path folder;

    @Test
    void acceptsProcessorPath() throws Exception {
        assertThat(problem(25, compilerPlugin("3.16.0", PATHS))).isNull();
    }

    @Test
    void reportsMissingProcessor() throws Exception {
        assertThat(problem(17, "")).startsWith("codetable-processor is missing; add it to `annotationProcessorPaths`");
        assertThat(problem(17, compilerPlugin("3.16.0", OTHER_PATHS))).startsWith("codetable-processor is missing");
        assertThat(problem(17, DEPENDENCY + compilerPlugin("3.16.0", OTHER_PATHS)))
                .startsWith("codetable-processor is missing");
    }

    @Test
    void reportsProcNone() throws Exception {
        String expected = "the option `proc` of maven-compiler-plugin is none; remove it";
        assertThat(problem(17, compilerPlugin("3.16.0", "<proc>none</proc>" + PATHS)))
                .isEqualTo(expected);
        assertThat(problem(17, compilerPlugin("3.16.0", "<compilerArgs><arg>-proc:none</arg></compilerArgs>" + PATHS)))
                .isEqualTo(expected);
    }

    @Test
    void reportsOldCompilerPlugin() throws Exception {
        assertThat(problem(17, compilerPlugin("3.1", PATHS)))
                .isEqualTo(
                        "maven-compiler-plugin 3.1 ignores `annotationProcessorPaths`; give it version 3.11.0 or later");
        assertThat(problem(17, DEPENDENCY + compilerPlugin("3.1", ""))).isNull();
    }

    @Test
    void reportsClassPathProcessorFromJdk23() throws Exception {
        String pom = DEPENDENCY + compilerPlugin("3.16.0", "");
        assertThat(problem(22, pom)).isNull();
        assertThat(problem(23, pom))
                .startsWith("javac 23 does not run codetable-processor on the class path; add it to");
        assertThat(problem(25, DEPENDENCY + compilerPlugin("3.16.0", "<proc>full</proc>")))
                .isNull();
        assertThat(problem(25, DEPENDENCY + compilerPlugin("3.16.0", "<executable>/jdk/bin/javac</executable>")))
                .isNull();
    }

    @Test
    void reportsListOfOtherProcessors() throws Exception {
        assertThat(problem(
                        17,
                        compilerPlugin(
                                "3.16.0",
                                PATHS + "<annotationProcessors><annotationProcessor>A</annotationProcessor>"
                                        + "</annotationProcessors>")))
                .startsWith("`annotationProcessors` of maven-compiler-plugin lists only others");
    }

    @Test
    void acceptsProcessorOfOtherPlugin() throws Exception {
        assertThat(problem(
                        17,
                        "<build><plugins><plugin><groupId>org.jetbrains.kotlin</groupId>"
                                + "<artifactId>kotlin-maven-plugin</artifactId><version>2</version><configuration>"
                                + PATHS + "</configuration></plugin></plugins></build>"))
                .isNull();
    }

    @Test
    void findsAnnotatedPackage() throws IOException {
        Path file = Files.createDirectories(folder.resolve("src/demo")).resolve("package-info.java");
        AnnotatedPackages packages = new AnnotatedPackages(List.of(folder.resolve("missing"), folder.resolve("src")));
        Files.writeString(file, "/** No @CodeTable. */ package demo; import io.github.codetable.CodeTable;");
        assertThat(packages.findFirst()).isNull();
        Files.writeString(file, "@CodeTable package demo; import io.github.codetable.CodeTable;");
        assertThat(packages.findFirst()).isEqualTo(file);
        Files.writeString(file, "@io.github.codetable.CodeTable(\"a.yaml\") package demo;");
        assertThat(packages.findFirst()).isEqualTo(file);
    }

    private @Nullable String problem(int jdk, String pom) throws IOException, ModelBuildingException {
        Path file = Files.writeString(
                folder.resolve("pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>demo</groupId><artifactId>demo</artifactId>"
                        + "<version>1</version>" + pom + "</project>");
        MavenProject project = new MavenProject(new DefaultModelBuilderFactory()
                .newInstance()
                .build(new DefaultModelBuildingRequest()
                        .setPomFile(file.toFile())
                        .setProcessPlugins(true))
                .getEffectiveModel());
        return new ProcessorSetup(project, jdk).findProblem("compile");
    }

    private static String compilerPlugin(String version, String configuration) {
        return "<build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId><version>" + version
                + "</version><configuration>" + configuration + "</configuration></plugin></plugins></build>";
    }
}
