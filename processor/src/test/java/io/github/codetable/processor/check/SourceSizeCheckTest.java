package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceSizeCheckTest {

    @Test
    void reportsTitlesThatHoldersRepeatTooOften() {
        assertThat(problems(100, 98, "title: \"" + "<".repeat(1_000) + "\"")).hasSize(1);
        assertThat(problems(100, 98, "title: \"" + "<".repeat(1_000) + "\"").get(0))
                .startsWith(
                        "2:1: [CT-052] a spec can have at most 32 million characters of generated source, but needs up"
                                + " to 2 in the enum and 44 in the holders; shorten the texts of the codes, which each holder"
                                + " repeats, or generate fewer frameworks; ");
    }

    @Test
    void reportsReferencesAndDeprecationsThatHoldersRepeatTooOften() {
        assertThat(problems(100, 98, "reference: \"" + "<".repeat(1_000) + "\""))
                .hasSize(1);
        assertThat(problems(100, 98, "deprecated: \"" + "<".repeat(1_500) + "\""))
                .hasSize(1);
    }

    @Test
    void acceptsLongDocsThatHoldersAbridge() {
        assertThat(problems(1, 98, "doc: \"" + "<".repeat(19_990) + "\"")).isEmpty();
        assertThat(problems(100, 98, "doc: \"" + "x".repeat(19_990) + "\"")).isEmpty();
    }

    @Test
    void reportsInheritedTextsThatCodesRepeat() {
        String columns = "columns: {c: {type: string, default: \"" + "x".repeat(19_990) + "\"}}\n";
        String rows = IntStream.range(0, 2_700)
                .mapToObj(code -> "  " + code + ": {name: N" + code + "}\n")
                .collect(Collectors.joining());
        assertThat(Reading.of("table: T\n" + columns + "codes:\n" + rows)
                        .check(new SourceSizeCheck()::check)
                        .problems()
                        .get(0))
                .startsWith(
                        "1:8: [CT-052] a spec can have at most 32 million characters of generated source, but needs up"
                                + " to 55 in the enum and 0 in the holders; shorten the texts, or the values that codes inherit; ");
    }

    private static List<String> problems(int frameworks, int codes, String fields) {
        String holders = IntStream.range(0, frameworks)
                .mapToObj(i -> "  f" + i + ": {holder: H" + i + ", pattern: \"{NAME}\"}\n")
                .collect(Collectors.joining());
        String rows = IntStream.range(0, codes)
                .mapToObj(i -> "  " + i + ": {name: N" + i + ", " + fields + "}\n")
                .collect(Collectors.joining());
        return Reading.of("table: T\nframeworks:\n" + holders + "codes:\n" + rows)
                .check(new SourceSizeCheck()::check)
                .problems();
    }
}
