package io.github.codetable.maven.regeneration;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Generated types work with the tools and libraries of users. */
@Execution(ExecutionMode.CONCURRENT)
final class ToolsIT {

    private final Workspace workspace =
            Workspace.of(ToolVersions.of("codetable.reach-matrix").findFirst().orElseThrow());

    /**
     * Spring Boot's parent, Lombok, MapStruct, and the tests of the recipes. {@code javadoc:jar} fails if a generated type
     * lacks a comment.
     */
    @Test
    void recipesWork() throws IOException {
        TestProject project = workspace.project("recipes");
        project.mvn("verify", "source:jar-no-fork").succeeded().logged("Tests run: 8, Failures: 0, Errors: 0");
        assertThat(covered(project)).contains("com.acme.shop,Ship,");
        assertThat(covered(project)).doesNotContain("com.acme.order,");
        assertThat(ReachIT.entries(project, "target/recipes-1-sources.jar")).contains("com/acme/order/OrderState.java");
        assertThat(ReachIT.entries(project, "target/recipes-1-sources.jar").toString())
                .doesNotContain("manifest");
        assertThat(ReachIT.entries(project, "target/recipes-1-javadoc.jar")).contains("com/acme/order/OrderState.html");
    }

    /** Returns JaCoCo's table of classes, one for each line. */
    private static String covered(TestProject project) throws IOException {
        return Files.readString(project.folder().resolve("target/site/jacoco/jacoco.csv"));
    }

    @Test
    void strictToolsAcceptGeneratedCode() throws IOException {
        TestProject project = workspace.project("strict");
        project.mvn("compile", "spotbugs:check").succeeded().logged("BugInstance size is 0");
    }

    @Test
    void nullAwayFindsMissingNullCheck() throws IOException {
        TestProject project = workspace.project("strict");
        project.edit("src/main/java/com/acme/app/App.java", "known == null ? \"\" : known.name()", "known.name()");
        project.mvn("compile").failed().logged("[NullAway] dereferenced expression 'known' is @Nullable");
    }
}
