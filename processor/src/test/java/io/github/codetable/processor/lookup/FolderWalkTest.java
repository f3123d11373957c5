package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that a walk names, in order. */
final class FolderWalkTest {

    @TempDir
    private Path folder;

    @Test
    void everyFolderUpToTheRootWithItsResources() {
        Project project = new Project(folder);
        project.directory(".git");
        Path start = project.directory("src/main/java");
        assertThat(new FolderWalk(start).files("codes.yaml"))
                .containsExactlyElementsIn(paths(
                        "src/main/java/codes.yaml",
                        "src/main/java/resources/codes.yaml",
                        "src/main/java/src/main/resources/codes.yaml",
                        "src/main/codes.yaml",
                        "src/main/resources/codes.yaml",
                        "src/main/src/main/resources/codes.yaml",
                        "src/codes.yaml",
                        "src/resources/codes.yaml",
                        "src/src/main/resources/codes.yaml",
                        "codes.yaml",
                        "resources/codes.yaml"))
                .inOrder();
    }

    @Test
    void nameMayHaveFolders() {
        Project project = new Project(folder);
        project.directory(".mvn");
        assertThat(new FolderWalk(folder).files("tables/codes.yaml"))
                .containsExactlyElementsIn(paths(
                        "tables/codes.yaml", "resources/tables/codes.yaml", "src/main/resources/tables/codes.yaml"))
                .inOrder();
    }

    @Test
    void noWalkWithoutRoot() {
        assumeTrue(ProjectRoot.of(folder).isEmpty(), "the folder for temporary files lies in a project");
        Path start = new Project(folder).directory("src/main/java");
        assertThat(new FolderWalk(start).files("codes.yaml")).containsExactly(start.resolve("codes.yaml"));
    }

    private List<Path> paths(String... paths) {
        return Stream.of(paths).map(folder::resolve).toList();
    }
}
