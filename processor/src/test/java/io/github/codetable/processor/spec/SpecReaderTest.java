package io.github.codetable.processor.spec;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.codetable.processor.check.Checks;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Table;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SpecReaderTest {

    private static final List<String> ODD_PIECES = List.of(
            "~",
            "[]",
            "{}",
            "{",
            "}",
            "[",
            "]",
            ":",
            "- ",
            "#",
            "&a ",
            "*a",
            "!!str ",
            "<<: *a",
            "|",
            "\n",
            "\t",
            "\r",
            "---\n",
            "...\n",
            "%",
            "@",
            "\"",
            "'",
            "0x10",
            "-1",
            "1e3",
            "true",
            "class",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "\uD83D\uDE00",
            "{code}",
            "{nope}",
            "codes:",
            "extends: codes.yaml",
            "\\",
            "$",
            "? ");

    @Test
    void acceptsBundledTable() {
        Reading reading = Reading.of(webSocket()).check(new Checks()::check);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().rows()).isNotEmpty();
    }

    @Test
    void extendsFoundSpecFromInlineSpec() {
        byte[] text = "extends: base.yaml\ncodes: {2: {name: TWO}}\n".getBytes(UTF_8);
        SpecFile inline = new SpecFile("inline", URI.create("inline:demo"), text);
        SpecFinder finder = new MemorySpecs(Map.of("base.yaml", "table: T\ncodes: {1: {name: ONE}}\n"));
        Report report = new Report();

        Table table = new SpecReader(finder)
                .read(inline, "package-info.java", List.of(), report)
                .table();

        assertThat(report.isClean()).isTrue();
        assertThat(table.rows()).hasSize(2);
        assertThat(table.spec()).isEqualTo("package-info.java");
    }

    @Test
    void returnsPlaceOfFrameworks() {
        assertThat(Reading.of("table: T\nframeworks: {rfc: {holder: H}}\ncodes: {1: {name: A}}\n")
                        .table()
                        .frameworksPlace()
                        .toString())
                .isEqualTo("codes.yaml:2:1");
    }

    @Test
    @Tag("slow")
    void throwsNoExceptionForBrokenSpec() {
        Random random = new Random(4711);
        for (int i = 0; i < 2_000; i++) {
            Reading.of(broken(webSocket(), random)).check(new Checks()::check).text();
        }
    }

    @Test
    @Tag("slow")
    void throwsNoExceptionForHugeSpec() {
        String name = "A".repeat(100_000);
        StringBuilder rows = new StringBuilder("table: T\ncodes:\n");
        for (int code = 0; code < 2_700; code++) {
            rows.append("  ").append(code).append(": {name: N").append(code).append("}\n");
        }

        assertThat(Reading.of(rows.toString()).check(new Checks()::check).problems())
                .isEmpty();
        assertThat(Reading.of("table: T\ncodes: {1: {name: " + name + "}}\n")
                        .check(new Checks()::check)
                        .problems())
                .hasSize(1);
        assertThat(Reading.of("- ".repeat(50_000)).problems()).hasSize(1);
        assertThat(Reading.of("table: T\ncodes: {" + "9".repeat(50_000) + ": {name: A}}\n")
                        .problems())
                .hasSize(1);
    }

    private static String broken(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(8));
        String piece = ODD_PIECES.get(random.nextInt(ODD_PIECES.size()));
        return text.substring(0, from) + piece + text.substring(to);
    }

    private static String webSocket() {
        try (InputStream in =
                SpecReader.class.getResourceAsStream("/io/github/codetable/processor/bundled/websocket/codes.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
