package io.github.codetable.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

    private static final String SPEC = """
            table: CloseCode
            codes:
              1000: {name: NORMAL}
              1001: {name: NORMAL}
            """;

    @TempDir
    private Path folder;

    @Test
    void printsNothingForSpecWithoutProblems() throws IOException {
        write("codes.yaml", "table: T\ncodes: {1: {name: A}}\n");

        Run run = run("check", "codes.yaml", "bundled:websocket");

        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void printsMessages() throws IOException {
        write("sub/codes.yaml", SPEC);

        Run run = run("check", "sub/codes.yaml");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        sub/codes.yaml:4:16: [CT-014] two codes are both named NORMAL: 1000 and 1001; rename one of them
                          1001: {name: NORMAL}
                                       ^
                        first at sub/codes.yaml:3:16
                        """);
    }

    @Test
    void printsProblemsOfSeveralSpecs() throws IOException {
        write("a.yaml", SPEC);
        write("b.yaml", SPEC);

        assertThat(run("check", "a.yaml", "b.yaml").out()).containsMatch("(?s)a.yaml:4:16: .*\n\nb.yaml:4:16: ");
    }

    @Test
    void printsJson() throws IOException {
        write("sub/codes.yaml", "extends: base.yaml\n");
        write("sub/base.yaml", SPEC);

        Run run = run("check", "--format=json", "sub/codes.yaml");

        JsonArray problems = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("problems");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(problems).hasSize(1);
        JsonObject problem = problems.get(0).getAsJsonObject();
        assertThat(problem.get("severity").getAsString()).isEqualTo("error");
        assertThat(problem.get("id").getAsString()).isEqualTo("CT-014");
        assertThat(problem.get("file").getAsString()).isEqualTo("sub/base.yaml");
        assertThat(problem.get("line").getAsInt()).isEqualTo(4);
        assertThat(problem.get("column").getAsInt()).isEqualTo(16);
        assertThat(problem.getAsJsonArray("related")
                        .get(0)
                        .getAsJsonObject()
                        .get("line")
                        .getAsInt())
                .isEqualTo(3);
    }

    @Test
    void printsEmptyJsonListWithoutProblems() {
        assertThat(run("check", "--format", "JSON", "bundled:pusher").out()).isEqualTo("{\n  \"problems\": []\n}\n");
    }

    @Test
    void printsGithubAnnotations() throws IOException {
        write("a,b/100%.yaml", SPEC);

        assertThat(run("check", "--format=github", "a,b/100%.yaml").out())
                .isEqualTo(
                        "::error file=a%2Cb/100%25.yaml,line=4,col=16,title=CT-014::a,b/100%25.yaml:4:16: [CT-014] two codes"
                                + " are both named NORMAL: 1000 and 1001; rename one of them%0A  1001: {name: NORMAL}%0A      "
                                + "         ^%0Afirst at a,b/100%25.yaml:3:16\n");
    }

    @Test
    void checksChosenFrameworks() throws IOException {
        write("codes.yaml", "table: T\nframeworks: {x: x.yaml, y: y.yaml}\ncodes: {1: {name: A}}\n");
        write("x.yaml", "holder: X\n");
        write("y.yaml", "holder: Y\nnames: {2: B}\n");

        assertThat(run("check", "codes.yaml").exitCode()).isEqualTo(0);
        assertThat(run("check", "--frameworks=x", "codes.yaml").exitCode()).isEqualTo(0);
        assertThat(run("check", "--frameworks=x,y", "codes.yaml").out()).startsWith("y.yaml:2:9: [CT-038]");
        assertThat(run("check", "--frameworks=all", "codes.yaml").out()).startsWith("y.yaml:2:9: [CT-038]");
        assertThat(run("check", "--frameworks=z", "codes.yaml").out()).contains("[CT-026] unknown framework \"z\"");
    }

    @Test
    void checksAllFrameworksOfBundledTable() {
        Run run = run("check", "--frameworks", "all", "bundled:websocket");

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("framework jetty was not compared with org.eclipse.jetty.websocket.api.StatusCode");
    }

    @Test
    void findsExtendedSpecInFolders() throws IOException {
        write("main/codes.yaml", "extends: base.yaml\n");
        write("other/base.yaml", "table: T\ncodes: {1: {name: A}}\n");
        String other = folder.resolve("other").toString();

        assertThat(run("check", "main/codes.yaml").out()).contains("[CT-001] spec \"base.yaml\" was not found");
        assertThat(run("check", "--specs", other, "main/codes.yaml").exitCode()).isEqualTo(0);
    }

    @Test
    void notesWhatOnlyCompilerChecks() throws IOException {
        write(
                "codes.yaml",
                "table: T\nimplements: com.acme.Numbered\nframeworks: {x: {holder: X, mirrors: com.acme.X}}\ncodes: {1: {name: A}}\n");

        Run run = run("check", "codes.yaml");

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                        note: codes.yaml: interface com.acme.Numbered was not looked up; the compiler does that
                        note: codes.yaml: framework x was not compared with com.acme.X; the compiler does that
                        """);
    }

    @Test
    void proposesFileWithSimilarName() throws IOException {
        write("codes.yaml", SPEC);

        Run run = run("check", "codes.yml");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("there is no file \"codes.yml\"; did you mean \"codes.yaml\"?\n");
    }

    @Test
    void reportsUnknownBundledTable() {
        Run run = run("check", "bundled:websockets");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("bundled:websockets: [CT-003] there is no bundled table \"websockets\"");
    }

    @Test
    void reportsFolder() throws IOException {
        Files.createDirectory(folder.resolve("specs"));

        Run run = run("check", "specs");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("is a folder, not a file");
    }

    @Test
    void refusesInvalidArguments() {
        for (String[] arguments : new String[][] {
            {}, {"check"}, {"chekc"}, {"check", "--fromat=json", "x"}, {"check", "--format=xml", "bundled:websocket"}
        }) {
            Run run = run(arguments);

            assertWithMessage(String.join(" ", arguments)).that(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).containsMatch("Usage: codetable|Did you mean: codetable check|Possible solutions");
        }
    }

    @Test
    void showsExitCodesOfTableInHelp() {
        Run run = run("--help");

        assertThat(run.exitCode()).isEqualTo(0);
        for (ExitCode code : ExitCode.values()) {
            assertThat(run.out()).contains(code.code() + "   " + code.title());
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run run(String... arguments) {
        return Run.in(folder, arguments);
    }

    /** The result of a command. */
    record Run(int exitCode, String out, String err) {

        static Run in(Path directory, String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exitCode = Main.run(directory, out, err, arguments);
            return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
