package io.github.codetable.processor.spec.read;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.check.Checks;
import io.github.codetable.processor.spec.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

public class LimitTest {

    private static final String ADVICE = "; split the table or make it smaller";

    private static final String CODES = "codes: {1: {name: A}}\n";

    @Test
    void limitsCodes() {
        assertThat(problems("table: T\ncodes:\n" + each(2_700, i -> "  " + i + ": {name: N" + i + "}")))
                .isEmpty();
        assertThat(problems("table: T\ncodes:\n" + each(10_002, i -> "  " + i + ": {name: N" + i + "}")))
                .containsExactly("2703:3: [CT-052] a spec can have at most 2700 codes" + ADVICE);
    }

    @Test
    void readsCodesUpToLimit() {
        Reading reading = Reading.of("table: T\ncodes:\n" + each(10_002, i -> "  " + i + ": {name: N" + i + "}"));

        assertThat(reading.table().rows()).hasSize(2_700);
    }

    @Test
    void limitsRanges() {
        assertThat(problems("table: T\nranges:\n" + each(201, i -> "  R" + i + ": {from: " + i + ", to: " + i + "}")
                        + CODES))
                .containsExactly("203:3: [CT-052] a spec can have at most 200 ranges" + ADVICE);
    }

    @Test
    void limitsFrameworks() {
        assertThat(problems("table: T\nframeworks:\n" + each(101, i -> "  f" + i + ": {holder: H" + i + "}") + CODES))
                .containsExactly("103:3: [CT-052] a spec can have at most 100 frameworks" + ADVICE);
    }

    @Test
    void limitsInterfaces() {
        assertThat(problems("table: T\nimplements:\n" + each(101, i -> "  a.I" + i + ": {}") + CODES))
                .containsExactly("103:3: [CT-052] a spec can have at most 100 interfaces" + ADVICE);
    }

    @Test
    void limitsOptionsOfColumn() {
        assertThat(problems("table: T\ncolumns: {c: {type: set, default: [], values: [" + each(1000, i -> "V" + i + ",")
                        + "]}}\n" + CODES))
                .isEmpty();
        for (String values :
                List.of("[" + each(1001, i -> "V" + i + ",") + "]", "{" + each(1001, i -> "V" + i + ": x,") + "}")) {
            assertThat(problems("table: T\ncolumns: {c: {type: set, default: [], values: " + values + "}}\n" + CODES))
                    .containsExactly("2:47: [CT-052] a spec can have at most 1000 values in a column" + ADVICE);
        }
    }

    @Test
    void limitsNamesAndAliases() {
        assertThat(Reading.of("table: T\ncodes: {1: {name: A, aliases: [" + each(50_000, i -> "B" + i + ",") + "]}}\n")
                        .problems())
                .isEmpty();
        assertThat(problems("table: T\ncodes: {1: {name: A, aliases: [" + each(50_002, i -> "B" + i + ",") + "]}}\n"))
                .contains("50002:1: [CT-052] a spec can have at most 50000 names and aliases in its codes" + ADVICE);
    }

    @Test
    void limitsLengthOfTexts() {
        String limit = " must have at most 20000 characters, but has 20001; shorten it";
        String text = "x".repeat(20_001);
        assertThat(problems("table: T\ntitle: " + text.substring(1) + "\n" + CODES))
                .isEmpty();
        assertThat(problems("""
                table: T
                title: %1$s
                columns: {c: {type: string, default: %1$s}}
                frameworks: {f: {holder: H, pattern: "{NAME}%1$s"}}
                codes: {1: {name: A, doc: %1$s}}
                """.formatted(text)))
                .containsExactly(
                        "2:8: [CT-051] `title` of the spec" + limit,
                        "3:38: [CT-051] `default` of column c" + limit,
                        "4:38: [CT-051] `pattern` of framework f" + limit.replace("20001", "20007"),
                        "5:27: [CT-051] `doc` of code 1" + limit);
    }

    private static List<String> problems(String spec) {
        return Reading.of(spec).check(new Checks()::check).problems();
    }

    private static String each(int number, IntFunction<String> item) {
        return IntStream.range(0, number).mapToObj(item).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void reportsNothingThatFollowsFromLimit() {
        String columns = each(202, i -> "  c" + i + ": {type: int, default: 1}");
        assertThat(problems("table: T\ncolumns:\n" + columns + "codes: {1: {name: A, c201: 2}}\n"))
                .containsExactly("203:3: [CT-052] a spec can have at most 200 columns" + ADVICE);
    }

    @Test
    void limitsChainOfSpecs() {
        Map<String, String> specs = new HashMap<>();
        for (int i = 1; i <= 10; i++) {
            specs.put("s" + i + ".yaml", "extends: s" + (i + 1) + ".yaml\n");
        }
        specs.put("codes.yaml", "table: T\nextends: s2.yaml\ncodes: {1: {name: A}}\n");
        specs.put("s10.yaml", "title: End\n");
        assertThat(Reading.of(specs).problems()).isEmpty();

        specs.put("codes.yaml", "table: T\nextends: s1.yaml\ncodes: {1: {name: A}}\n");
        assertThat(Reading.of(specs).problems())
                .containsExactly(
                        "s9.yaml:1:10: [CT-053] s10.yaml cannot be extended: the chain would have more than 10 specs;"
                                + " shorten it");
    }

    @Test
    void limitsDepth() {
        for (int depth : new int[] {31, 32}) {
            for (String nested :
                    List.of("[".repeat(depth) + "]".repeat(depth), "{a: ".repeat(depth) + "}".repeat(depth))) {
                String title = "table: T\ntitle: " + nested + "\n" + CODES;
                assertThat(problems(title).toString().contains("[CT-011]")).isEqualTo(depth > 31);
            }
        }
    }
}
