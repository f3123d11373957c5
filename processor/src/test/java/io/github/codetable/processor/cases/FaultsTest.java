package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build succeeds after an earlier build failed or was killed. */
final class FaultsTest {

    @TempDir
    private Path folder;

    /** A compiler that is killed while it writes leaves incomplete files. */
    @Test
    void replacesIncompleteFiles() {
        Workspace project = project();
        ToolCompiler.javac().compile(project, List.of()).assertClean();
        SortedMap<String, String> right = project.generated();
        for (Path left : outputs(project)) {
            String text = Folder.read(left);
            Folder.write(left, text.substring(0, text.length() / 2));
        }
        ToolCompiler.javac().compile(project, List.of()).assertClean();
        assertThat(project.generated()).isEqualTo(right);
        new GeneratedCodeVerifier(project, new ExpectedSources(Case.good("minimal")).types()).verify();
    }

    @Test
    void buildsAfterCompilerWasKilled() throws IOException, InterruptedException {
        Workspace project = project();
        ToolCompiler.javac().compile(project, List.of()).assertClean();
        SortedMap<String, String> right = project.generated();
        for (int milliseconds = 400; milliseconds <= 1600; milliseconds += 400) {
            Process javac = new ProcessBuilder(command(project))
                    .redirectErrorStream(true)
                    .start();
            Thread.sleep(milliseconds);
            javac.destroyForcibly().waitFor();
        }
        ToolCompiler.javac().compile(project, List.of()).assertClean();
        assertThat(project.generated()).isEqualTo(right);
    }

    /** A folder with the name of the file prevents even root from writing it. */
    @Test
    void reportsFileThatCannotBeWritten() {
        Workspace project = project();
        Path inTheWay = Folder.make(project.generatedSources().resolve("demo/Answer.java/in-the-way"));
        Outcome outcome = ToolCompiler.javac().compile(project, List.of());
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.messages().get(0)).contains("[CT-035] demo.Answer could not be written: ");
        Folder.delete(inTheWay);
        Folder.delete(inTheWay.getParent());
        ToolCompiler.javac().compile(project, List.of()).assertClean();
        new GeneratedCodeVerifier(project, new ExpectedSources(Case.good("minimal")).types()).verify();
    }

    @Test
    void reportsFolderThatIsNotWritable() {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write everywhere");
        Workspace project = project();
        assertThat(Folder.make(project.generatedSources()).toFile().setWritable(false))
                .isTrue();
        Outcome outcome = ToolCompiler.javac().compile(project, List.of());
        assertThat(outcome.messages().get(0)).contains("[CT-035] demo.Answer could not be written: ");
        assertThat(project.generatedSources().toFile().setWritable(true)).isTrue();
        ToolCompiler.javac().compile(project, List.of()).assertClean();
    }

    private Workspace project() {
        return Workspace.of(Case.good("minimal"), folder.resolve("project"));
    }

    private static List<Path> outputs(Workspace project) {
        return Folder.files(project.generatedSources());
    }

    private static List<String> command(Workspace project) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-processorpath",
                BatchOutcome.PROCESSOR_PATH));
        command.addAll(project.options());
        project.sourceFiles().forEach(file -> command.add(file.toString()));
        assertThat(Files.exists(Path.of(command.get(0)))).isTrue();
        return command;
    }
}
