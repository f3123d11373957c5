package io.github.codetable.maven;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The processor's option in effective poms. */
final class OptionFinderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<compilerArgs><arg>-Xlint</arg><arg>-Acodetable.specs=${tables}/one</arg></compilerArgs>",
                "<compilerArgs><arg>-Acodetable.specs=other</arg><arg> -Acodetable.specs=${tables}/one </arg></compilerArgs>",
                "<compilerArgument>-Acodetable.specs=${tables}/one</compilerArgument>",
                "<compilerArguments><Acodetable.specs>${tables}/one</Acodetable.specs></compilerArguments>",
                "<compilerArguments><A.b>c</A.b><Acodetable.specs>other</Acodetable.specs></compilerArguments>"
                        + "<compilerArgs><arg>-Acodetable.specs=${tables}/one</arg></compilerArgs>",
            })
    void findsOption(String configuration) throws Exception {
        assertThat(find("compile", configuration)).containsExactly(path("tables/one"));
        assertThat(find("testCompile", configuration)).containsExactly(path("tables/one"));
    }

    @Test
    void findsOptionOfTests() throws Exception {
        String configuration = "<compilerArgument>-Acodetable.specs=one</compilerArgument>"
                + "<testCompilerArgument>-Acodetable.specs=two</testCompilerArgument>";
        assertThat(find("compile", configuration)).containsExactly(path("one"));
        assertThat(find("testCompile", configuration)).containsExactly(path("two"));
    }

    @Test
    void findsSeveralFolders() throws Exception {
        assertThat(find(
                        "compile",
                        "<compilerArgs><arg>-Acodetable.specs=b" + File.pathSeparator + "a</arg></compilerArgs>"))
                .containsExactly(path("b"), path("a"))
                .inOrder();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<compilerArgs/>",
                "<compilerArgs><arg/><arg>-Acodetable.specs</arg><arg>-Acodetable.specs.more=x</arg></compilerArgs>",
                "<compilerArguments><Acodetable.specs/></compilerArguments>",
            })
    void returnsNothingWithoutOption(String configuration) throws Exception {
        assertThat(find("compile", configuration)).isEmpty();
    }

    private static Path path(String name) {
        return Path.of(name).toAbsolutePath();
    }

    private List<Path> find(String goal, String configuration) throws IOException, ModelBuildingException {
        Path file = Files.writeString(
                folder.resolve("pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>demo</groupId><artifactId>demo</artifactId>"
                        + "<version>1</version><properties><tables>tables</tables></properties><build><plugins><plugin>"
                        + "<artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version><configuration>"
                        + configuration + "</configuration></plugin></plugins></build></project>");
        MavenProject project = new MavenProject(new DefaultModelBuilderFactory()
                .newInstance()
                .build(new DefaultModelBuildingRequest()
                        .setPomFile(file.toFile())
                        .setProcessPlugins(true))
                .getEffectiveModel());
        return new OptionFinder(project).findFolders(goal);
    }
}
