package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.codetable.processor.spec.SpecFinder.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways that are left when a build tool wraps javac's environment. */
final class WrappedJavacLookupTest {

    @TempDir
    private Path folder;

    private Project project;
    private String sources;

    @BeforeEach
    void packageOnDisk() throws IOException {
        project = new Project(folder.toRealPath());
        project.source("src/main/java", "com.acme");
        project.file("pom.xml", "");
        sources = project.path("src/main/java").toString();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(project.files("codetable.lookup")).isEmpty();
    }

    @Test
    void elementsKnowTheirFiles() throws IOException {
        assumeTrue(Runtime.version().feature() >= 18, "elements know their files from JDK 18 on");
        project.spec("src/main/java/com/acme/codes.yaml");
        project.assertFound(find(WrappedEnvironment::withoutTrees), "src/main/java/com/acme/codes.yaml");
    }

    @Test
    void sourcePathKnowsThePackage() throws IOException {
        project.spec("src/main/java/com/acme/codes.yaml");
        project.assertFound(
                find(WrappedEnvironment::withoutElementFiles, "-sourcepath", sources),
                "src/main/java/com/acme/codes.yaml");
    }

    @Test
    void generatedSourcesAreInTheProject() throws IOException {
        project.source("src/main/java", "com.other");
        project.spec("src/main/resources/codes.yaml");
        LookupProbe probe =
                new LookupProbe(finder -> finder.find("codes.yaml"), WrappedEnvironment::withoutElementFiles);
        project.compile(
                ToolProvider.getSystemJavaCompiler(),
                probe,
                "-s",
                project.directory("target/generated").toString());
        project.assertFound(probe.answers().get("com.acme"), "src/main/resources/codes.yaml");
        project.assertFound(probe.answers().get("com.other"), "src/main/resources/codes.yaml");
    }

    private Answer find(UnaryOperator<ProcessingEnvironment> wrapper, String... options) {
        LookupProbe probe = new LookupProbe(finder -> finder.find("codes.yaml"), wrapper);
        project.compile(ToolProvider.getSystemJavaCompiler(), probe, options);
        return probe.answer();
    }
}
