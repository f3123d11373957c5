package io.github.codetable.sample;

import io.github.codetable.sample.close.CloseCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What several systems wrote about connections that closed.
 *
 * @param text a line for each: the system, a colon, and what the system wrote
 */
record Logs(String text) {

    /** Those that come with this program. */
    static Logs own() {
        try (InputStream log = Logs.class.getResourceAsStream("closes.log")) {
            return new Logs(new String(log.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same lines, each behind the one name that its code has in the table. */
    String translated() {
        return text.lines()
                .map(line -> "%-21s  %s\n".formatted(nameIn(line), line))
                .collect(Collectors.joining());
    }

    private static String nameIn(String line) {
        String[] parts = line.split(":", 2);
        OptionalInt code = LogFormat.of(parts[0]).codeIn(parts[1]);
        return code.isPresent() ? CloseCode.describe(code.getAsInt()) : CloseReport.NONE;
    }
}
