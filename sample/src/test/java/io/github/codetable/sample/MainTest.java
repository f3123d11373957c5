package io.github.codetable.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program in a separate process. */
class MainTest {

    private static final String OUTPUT = """
            How the connections to the gateway ended:

            code  name              range        reconnect?        FastAPI                   Best HTTP      reason
            ----  ----------------  -----------  ----------------  ------------------------  -------------  ------------------------------
            1000  NORMAL_CLOSURE    PROTOCOL     no                WS_1000_NORMAL_CLOSURE    NormalClosure  all received
            1001  GOING_AWAY        PROTOCOL     after a pause     WS_1001_GOING_AWAY        GoingAway      restarting
            1003  UNSUPPORTED_DATA  PROTOCOL     with binary data  WS_1003_UNSUPPORTED_DATA  WrongDataType  not binary
            1008  POLICY_VIOLATION  PROTOCOL     no                WS_1008_POLICY_VIOLATION  PolicyError    web page
            1008  POLICY_VIOLATION  PROTOCOL     no                WS_1008_POLICY_VIOLATION  PolicyError    1003 UNSUPPORTED_DATA: no text
            1009  MESSAGE_TOO_BIG   PROTOCOL     with less data    WS_1009_MESSAGE_TOO_BIG   TooBigMessage  2000 bytes
            3000  UNAUTHORIZED      REGISTERED   no                -                         -              no token
            4001  SESSION_REPLACED  PRIVATE_USE  no                -                         -              newer session
            4002  SESSION_LIMIT     PRIVATE_USE  at once           -                         -              3 readings
            4999  -                 PRIVATE_USE  after a pause     -                         -              unlisted

            4999 has no row in the table: its range says whether to reconnect.
            The client of the JDK refuses to send 1003, so it sends 1008 and names 1003 in the reason.

            What four other systems logged, with the code's name and the side that has to act:

            """;

    @TempDir
    private Path folder;

    @Test
    void printsReportsAndExits() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");

        Process program = java("-cp", System.getProperty("java.class.path"), Main.class.getName())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = program.waitFor(60, TimeUnit.SECONDS);
        program.destroyForcibly();

        assertEquals("", Files.readString(err, UTF_8));
        assertEquals(OUTPUT + Logs.bundled().annotated(), Files.readString(out, UTF_8));
        assertTrue(ended, "still running");
        assertEquals(0, program.exitValue());
    }

    private static ProcessBuilder java(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(arguments);
        builder.command()
                .add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // With one of these variables, java prints a line to the error output.
        builder.environment()
                .keySet()
                .removeIf(name -> name.endsWith("JAVA_OPTIONS") || name.equals("JAVA_TOOL_OPTIONS"));
        return builder;
    }
}
