package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build replaces the output of an earlier build. Eclipse's compiler rejects this for every processor. */
final class SecondBuildTest {

    @TempDir
    private Path folder;

    @Test
    void replacesOutputOnTheClassPath() {
        Workspace project = project();
        List<String> classPath =
                List.of("-classpath", AnnotationsJar.in(folder) + File.pathSeparator + project.classes());
        ToolCompiler.javac().compile(project, classPath).assertClean();
        edit(project);
        ToolCompiler.javac().compile(project, classPath).assertClean();
        assertThat(project.generated().get("demo/Answer.java")).contains("THE_OTHER_ANSWER");
    }

    @Test
    void replacesOutputInTheSameFolders() {
        Workspace project = project();
        ToolCompiler.javac().compile(project, List.of()).assertClean();
        String first = project.generated().get("demo/Answer.java");
        ToolCompiler.javac().compile(project, List.of()).assertClean();
        assertThat(project.generated().get("demo/Answer.java")).isEqualTo(first);
    }

    private Workspace project() {
        return Workspace.of(Case.good("minimal"), folder.resolve("project"));
    }

    private static void edit(Workspace project) {
        Path spec = project.root().resolve("spec.yaml");
        Folder.write(spec, Folder.read(spec) + "  43: {name: THE_OTHER_ANSWER}\n");
    }
}
