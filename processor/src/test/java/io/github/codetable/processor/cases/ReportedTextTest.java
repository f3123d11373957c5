package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder under {@code bad} with messages about classes, without compilation, which is fast enough for mutation tests.
 * The other messages are covered by the tests of each stage.
 */
final class ReportedTextTest {

    /** The messages about mirrors and interfaces. */
    private static final Pattern OF_CLASSES = Pattern.compile("\\[CT-0(4\\d|50)]");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> reportsExpectedMessages() {
        return Case.bad().stream()
                .filter(aCase -> OF_CLASSES
                        .matcher(Folder.read(aCase.expectedMessages()))
                        .find())
                .map(aCase -> DynamicTest.dynamicTest(aCase.name(), () -> check(aCase)));
    }

    private void check(Case aCase) {
        Workspace project = Workspace.of(aCase, folder.resolve(aCase.name()));
        List<String> messages = ToolCompiler.javac().compile(project, List.of("-proc:only")).messages().stream()
                .filter(message -> message.contains("[CT-"))
                .map(message -> message.replace("\n  ", "\n"))
                .toList();
        assertThat(String.join("\n\n", messages) + "\n").isEqualTo(Folder.read(aCase.expectedMessages()));
    }
}
