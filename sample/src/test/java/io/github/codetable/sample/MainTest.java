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

/** Runs the program in a process of its own: it prints the table and nothing else, and ends by itself. */
class MainTest {

    private static final String TABLE = """
            code  name              range        retry    FastAPI                   Best HTTP      reason
            ----  ----------------  -----------  -------  ------------------------  -------------  ------------------------------
            1000  NORMAL_CLOSURE    PROTOCOL     NEVER    WS_1000_NORMAL_CLOSURE    NormalClosure  all received
            1001  GOING_AWAY        PROTOCOL     BACKOFF  WS_1001_GOING_AWAY        GoingAway      restarting
            1003  UNSUPPORTED_DATA  PROTOCOL     NEVER    WS_1003_UNSUPPORTED_DATA  WrongDataType  not binary
            1008  POLICY_VIOLATION  PROTOCOL     NEVER    WS_1008_POLICY_VIOLATION  PolicyError    web page
            1008  POLICY_VIOLATION  PROTOCOL     NEVER    WS_1008_POLICY_VIOLATION  PolicyError    1003 UNSUPPORTED_DATA: no text
            1009  MESSAGE_TOO_BIG   PROTOCOL     NEVER    WS_1009_MESSAGE_TOO_BIG   TooBigMessage  2000 bytes
            3000  UNAUTHORIZED      REGISTERED   NEVER    -                         -              no token
            4001  SESSION_REPLACED  PRIVATE_USE  NEVER    -                         -              newer session
            4002  SESSION_LIMIT     PRIVATE_USE  NOW      -                         -              3 readings
            4999  -                 PRIVATE_USE  BACKOFF  -                         -              unlisted

            """;

    @TempDir
    private Path folder;

    @Test
    void printsTheTableAndEnds() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");

        Process program = java("-cp", System.getProperty("java.class.path"), Main.class.getName())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = program.waitFor(60, TimeUnit.SECONDS);
        program.destroyForcibly();

        assertEquals("", Files.readString(err, UTF_8));
        assertEquals(TABLE + Logs.own().translated(), Files.readString(out, UTF_8));
        assertTrue(ended, "still running");
        assertEquals(0, program.exitValue());
    }

    private static ProcessBuilder java(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(arguments);
        builder.command()
                .add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // With any of these, java itself says on the error output that it picked options up.
        builder.environment()
                .keySet()
                .removeIf(name -> name.endsWith("JAVA_OPTIONS") || name.equals("JAVA_TOOL_OPTIONS"));
        return builder;
    }
}
