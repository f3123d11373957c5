package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each folder under {@code good} as the processor alone sees it, which is quick enough to be asked of every mutant. */
final class GeneratedTextTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> good() {
        return Case.good().stream().map(aCase -> DynamicTest.dynamicTest(aCase.name(), () -> check(aCase)));
    }

    private void check(Case aCase) {
        Workspace project = Workspace.of(aCase, folder.resolve(aCase.name()));
        ToolCompiler.javac().compile(project, List.of("-proc:only")).assertClean();
        assertThat(project.generated()).isEqualTo(Folder.texts(aCase.expectedSources()));
    }
}
