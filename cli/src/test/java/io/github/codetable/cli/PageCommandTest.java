package io.github.codetable.cli;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.cli.CheckCommandTest.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesHtmlToStandardOutput() {
        Run run = run("page", "bundled:websocket");

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("<!DOCTYPE html>");
        assertThat(run.out()).contains("id=\"1008\"");
    }

    @Test
    void writesMarkdownOfChosenFrameworks() {
        String page = run("page", "--format=markdown", "--frameworks=jetty,spring", "bundled:websocket")
                .out();

        assertThat(page).startsWith("# WebSocket close codes\n");
        assertThat(page).contains("`BAD_DATA`");
        assertThat(page).doesNotContain("FastAPI");
    }

    @Test
    void writesFileInNewFolder() throws IOException {
        Run run = run("page", "-o", "docs/codes.html", "bundled:pusher");

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(folder.resolve("docs/codes.html")))
                .isEqualTo(run("page", "bundled:pusher").out());
        assertThat(files("docs")).containsExactly("codes.html");
    }

    @Test
    void acceptsFileThatIsUpToDate() {
        run("page", "--output=codes.md", "--format=markdown", "bundled:pusher");

        assertThat(run("page", "--output=codes.md", "--format=markdown", "--check", "bundled:pusher"))
                .isEqualTo(new Run(0, "", ""));
    }

    @Test
    void reportsFirstDifferenceOfStaleFile() throws IOException {
        write("codes.yaml", "table: T\ntitle: Old title\ncodes: {1: A}\n");
        run("page", "-o", "codes.md", "--format=markdown", "codes.yaml");
        String stale = Files.readString(folder.resolve("codes.md"));
        write("codes.yaml", "table: T\ntitle: New title\ncodes: {1: A}\n");

        Run run = run("page", "-o", "codes.md", "--format=markdown", "--check", "codes.yaml");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                codes.md is not up to date; write it with the same command without --check
                first difference in line 1:
                  now:      # Old title
                  expected: # New title
                """);
        assertThat(Files.readString(folder.resolve("codes.md"))).isEqualTo(stale);
    }

    @Test
    void reportsMissingFile() {
        Run run = run("page", "-o", "codes.md", "--check", "bundled:pusher");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("codes.md does not exist;");
        assertThat(folder.resolve("codes.md").toFile().exists()).isFalse();
    }

    @Test
    void writesNothingForSpecWithProblems() throws IOException {
        write("codes.yaml", "table: T\ncodes: {1: A, 2: A}\n");

        Run run = run("page", "-o", "codes.html", "codes.yaml");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("codes.yaml:2:18: [CT-014]");
        assertThat(files("")).containsExactly("codes.yaml");
    }

    @Test
    void refusesCheckWithoutFileAndUnwritableFile() throws IOException {
        write("file", "");

        assertThat(run("page", "--check", "bundled:pusher").exitCode()).isEqualTo(2);
        assertThat(run("page", "-o", "file/codes.html", "bundled:pusher").exitCode())
                .isEqualTo(2);
        assertThat(run("page", "--check", "bundled:pusher").err()).startsWith("--check needs a file to compare");
    }

    private List<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run run(String... arguments) {
        return Run.in(folder, arguments);
    }
}
