package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each folder under {@code good}, without compilation, which is fast enough for mutation tests. */
final class GeneratedTextTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> generatesExpectedSources() {
        return Case.good().stream().map(aCase -> DynamicTest.dynamicTest(aCase.name(), () -> check(aCase)));
    }

    private void check(Case aCase) {
        Workspace project = Workspace.of(aCase, folder.resolve(aCase.name()));
        ToolCompiler.javac().compile(project, List.of("-proc:only")).assertClean();
        assertThat(project.generated()).isEqualTo(Folder.texts(aCase.expectedSources()));
    }
}
