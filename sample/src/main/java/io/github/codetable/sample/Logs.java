package io.github.codetable.sample;

import io.github.codetable.sample.close.CloseCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Log lines of several systems about closed connections.
 *
 * @param text the lines, each with the name of the system and a colon in front
 */
record Logs(String text) {

    /** Returns the lines of the resource {@code closes.log}. */
    static Logs bundled() {
        try (InputStream log = Logs.class.getResourceAsStream("closes.log")) {
            return new Logs(new String(log.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the lines, each with the code, its canonical name, and the side that has to act in front. */
    String annotated() {
        return text.lines().map(Logs::annotated).collect(Collectors.joining());
    }

    private static String annotated(String line) {
        String[] parts = line.split(":", 2);
        OptionalInt code = LogFormat.of(parts[0]).codeIn(parts[1]);
        if (code.isEmpty()) {
            return line(CloseReport.NONE, CloseReport.NONE, line);
        }
        String responsible =
                CloseCode.find(code.getAsInt()).map(Logs::responsible).orElse(CloseReport.NONE);
        return line(CloseCode.describe(code.getAsInt()), responsible, line);
    }

    private static String line(String code, String responsible, String line) {
        return "%-21s  %-6s  %s\n".formatted(code, responsible, line);
    }

    /** Returns the side that has to change something so that connections no longer end with the code. */
    private static String responsible(CloseCode code) {
        return switch (code) {
            case PROTOCOL_ERROR, UNSUPPORTED_DATA, INVALID_FRAME_PAYLOAD_DATA, POLICY_VIOLATION, MESSAGE_TOO_BIG ->
                "client";
            case INTERNAL_ERROR, BAD_GATEWAY -> "server";
            default -> CloseReport.NONE;
        };
    }
}
