package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a project begins. */
final class ProjectRootTest {

    @TempDir
    private Path folder;

    private Project project;
    private Path start;

    @BeforeEach
    void noRootAboveTheTests() {
        assumeTrue(ProjectRoot.of(folder).isEmpty(), "the folder for temporary files lies in a project");
        project = new Project(folder);
        start = project.directory("outer/inner/src/acme");
    }

    @Test
    void nothingTells() {
        assertThat(ProjectRoot.of(start)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".mvn", ".git"})
    void folderOfTheRootTells(String marker) {
        project.directory("outer/" + marker);
        assertThat(ProjectRoot.of(start)).hasValue(project.path("outer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git",
                "settings.gradle",
                "settings.gradle.kts",
                "pom.xml",
                "build.gradle",
                "build.gradle.kts",
            })
    void fileOfTheRootTells(String marker) {
        project.file("outer/" + marker, "");
        assertThat(ProjectRoot.of(start)).hasValue(project.path("outer"));
    }

    @Test
    void packageMayBeInTheRootItself() {
        project.file("outer/inner/src/acme/pom.xml", "");
        assertThat(ProjectRoot.of(start)).hasValue(start);
    }

    @Test
    void nearestRootWins() {
        project.directory("outer/.git");
        project.directory("outer/inner/.mvn");
        assertThat(ProjectRoot.of(start)).hasValue(project.path("outer/inner"));
    }

    @Test
    void topmostModuleWins() {
        project.file("outer/pom.xml", "");
        project.file("outer/inner/build.gradle", "");
        assertThat(ProjectRoot.of(start)).hasValue(project.path("outer"));
    }

    @Test
    void rootOutranksTheModulesAboveAndBelow() {
        project.file("pom.xml", "");
        project.directory("outer/.git");
        project.file("outer/inner/pom.xml", "");
        assertThat(ProjectRoot.of(start)).hasValue(project.path("outer"));
    }

    @Test
    void foldersUpwardsBeginWithTheFolderItself() {
        assertThat(ProjectRoot.upwards(start).subList(0, 3))
                .containsExactly(start, start.getParent(), project.path("outer/inner"))
                .inOrder();
    }
}
