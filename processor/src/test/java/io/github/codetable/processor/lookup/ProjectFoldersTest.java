package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The root of a project, and the files below it that are searched. */
final class ProjectFoldersTest {

    @TempDir
    private Path folder;

    private Project project;
    private Path start;

    @BeforeEach
    void createFolders() {
        assumeTrue(root(folder) == null, "the folder for temporary files is in a project");
        project = new Project(folder);
        start = project.directory("outer/inner/src/acme");
    }

    @Test
    void rootIsNullWithoutMarkers() {
        assertThat(root(start)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {".mvn", ".git"})
    void rootContainsMarkerFolder(String marker) {
        project.directory("outer/" + marker);
        assertThat(root(start)).isEqualTo(project.path("outer"));
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
    void rootContainsMarkerFile(String marker) {
        project.file("outer/" + marker, "");
        assertThat(root(start)).isEqualTo(project.path("outer"));
    }

    @Test
    void startFolderCanBeRoot() {
        project.file("outer/inner/src/acme/pom.xml", "");
        assertThat(root(start)).isEqualTo(start);
    }

    @Test
    void nearestRootMarkerWins() {
        project.directory("outer/.git");
        project.directory("outer/inner/.mvn");
        assertThat(root(start)).isEqualTo(project.path("outer/inner"));
    }

    @Test
    void topmostModuleMarkerWins() {
        project.file("outer/pom.xml", "");
        project.file("outer/inner/build.gradle", "");
        assertThat(root(start)).isEqualTo(project.path("outer"));
    }

    @Test
    void rootMarkerWinsOverModuleMarkersAboveAndBelow() {
        project.file("pom.xml", "");
        project.directory("outer/.git");
        project.file("outer/inner/pom.xml", "");
        assertThat(root(start)).isEqualTo(project.path("outer"));
    }

    @Test
    void foldersUpwardsBeginWithStartFolder() {
        assertThat(new ProjectFolders(start, start).upwards().subList(0, 3))
                .containsExactly(start, start.getParent(), project.path("outer/inner"))
                .inOrder();
    }

    @Test
    void filesAreInEachFolderUpToRootAndInResourcesAboveSources() {
        project.directory(".git");
        assertThat(filesOfPackage("src/main/java", "com/acme"))
                .containsExactlyElementsIn(paths(
                        "src/main/java/com/acme/codes.yaml",
                        "src/main/java/com/codes.yaml",
                        "src/main/java/codes.yaml",
                        "src/main/codes.yaml",
                        "src/main/resources/codes.yaml",
                        "src/codes.yaml",
                        "src/resources/codes.yaml",
                        "codes.yaml",
                        "resources/codes.yaml"))
                .inOrder();
    }

    @Test
    void testsFindResourcesOfTheirModuleAndOfTheRoot() {
        project.directory(".git");
        assertThat(filesOfPackage("server/app/src/test/java", "acme"))
                .containsAtLeastElementsIn(paths(
                        "server/app/src/test/resources/codes.yaml",
                        "server/app/src/main/resources/codes.yaml",
                        "src/main/resources/codes.yaml"))
                .inOrder();
    }

    @Test
    void outputFolderFindsResourcesOfModuleWithBuildFile() {
        project.directory(".git");
        project.file("app/pom.xml", "");
        Path output = project.directory("app/target/classes");
        assertThat(files(output, "codes.yaml"))
                .containsExactlyElementsIn(paths(
                        "app/target/classes/codes.yaml",
                        "app/target/codes.yaml",
                        "app/target/resources/codes.yaml",
                        "app/codes.yaml",
                        "app/resources/codes.yaml",
                        "app/src/main/resources/codes.yaml",
                        "codes.yaml",
                        "resources/codes.yaml",
                        "src/main/resources/codes.yaml"))
                .inOrder();
    }

    @Test
    void nameMayContainFolders() {
        project.directory(".mvn");
        assertThat(files(folder, "tables/codes.yaml"))
                .containsExactlyElementsIn(paths(
                        "tables/codes.yaml", "resources/tables/codes.yaml", "src/main/resources/tables/codes.yaml"))
                .inOrder();
    }

    @Test
    void onlyFileInStartFolderWithoutRoot() {
        Path java = project.directory("src/main/java");
        assertThat(files(java, "codes.yaml")).containsExactly(java.resolve("codes.yaml"));
    }

    private static Path root(Path start) {
        return new ProjectFolders(start, start).root();
    }

    private static List<Path> files(Path start, String name) {
        return new ProjectFolders(start, start).files(name);
    }

    private List<Path> filesOfPackage(String sources, String packageFolder) {
        Path root = project.directory(sources);
        return new ProjectFolders(project.directory(sources + "/" + packageFolder), root).files("codes.yaml");
    }

    private List<Path> paths(String... paths) {
        return Stream.of(paths).map(folder::resolve).toList();
    }
}
