package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.spec.Reading;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InvalidNameFilterTest {

    @Test
    void keepsElementsWithOtherProblems() {
        Table left = validPart("""
                table: T
                title: 404
                columns: {retry: {type: enum, values: [NOW], default: LATER}}
                codes: {1: {name: A}, 0x2: {name: B}, 3: {name: C, titel: x}}
                """);

        assertThat(names(left)).containsExactly("A", "C", "B").inOrder();
        assertThat(left.columns()).hasSize(1);
    }

    @Test
    void removesInvalidNames() {
        Table left = validPart("""
                table: T
                ranges: {low: {from: 0, to: 4}, HIGH: {from: 5, to: 9}}
                columns: {Retry: {type: boolean, default: true}, by: {type: set, values: [a, B], default: [a]}}
                frameworks: {rfc: {holder: rfcCodes}, jetty: {holder: JettyCodes}}
                codes: {1: {name: one}, 2: {name: TWO, aliases: [due, ZWEI], names: {jetty: [class, Two]}}}
                """);

        assertThat(names(left)).containsExactly("TWO");
        assertThat(left.rows().get(0).aliases().stream().map(Name::text)).containsExactly("ZWEI");
        assertThat(left.ranges().stream().map(Range::name)).containsExactly("HIGH");
        assertThat(left.columns().stream().map(Column::name)).containsExactly("by");
        assertThat(left.columns().get(0).options().stream().map(Column.Option::name))
                .containsExactly("B");
        assertThat(left.columns().get(0).defaultValue()).isNull();
        assertThat(left.frameworks().stream().map(Framework::key)).containsExactly("jetty");
        assertThat(holderNames(left, "jetty")).containsExactly("Two");
    }

    @Test
    void keepsFirstOfDuplicateNames() {
        Table left = validPart("""
                table: T
                frameworks: {rfc: {holder: R, pattern: "{NAME}"}, jetty: {holder: J}}
                codes:
                  1: {name: A, names: {jetty: [X, X]}}
                  2: {name: A, names: {jetty: X}}
                  3: {name: B, aliases: [A, C]}
                  3: {name: B}
                  3: {name: D}
                """);

        assertThat(names(left)).containsExactly("A", "B", "D").inOrder();
        assertThat(left.rows().get(1).aliases().stream().map(Name::text)).containsExactly("C");
        assertThat(holderNames(left, "rfc")).containsExactly("A", "B", "D");
        assertThat(holderNames(left, "jetty")).containsExactly("X");
    }

    @Test
    void keepsFirstOfDuplicateHolders() {
        assertThat(validPart("""
                table: T
                frameworks: {rfc: {holder: Codes}, jetty: {holder: Codes}, spring: {holder: CODES}, netty: {holder: T}}
                codes: {}
                """).frameworks().stream().map(Framework::key)).containsExactly("rfc");
    }

    @Test
    void removesNamesMadeByInvalidPattern() {
        Table left = validPart("""
                table: T
                frameworks: {rfc: {holder: R, pattern: "{code}{NAME}"}}
                codes: {1: {name: A, names: {rfc: Given}}, 2: {name: B}}
                """);

        assertThat(holderNames(left, "rfc")).containsExactly("Given");
    }

    @Test
    void keepsNamesThatDoNotContainInvalidCode() {
        Table left = validPart("""
                table: T
                frameworks: {rfc: {holder: R, pattern: "{NAME}"}, fastapi: {holder: F, pattern: "WS_{code}"}}
                codes: {0x1: {name: A}}
                """);

        assertThat(holderNames(left, "rfc")).containsExactly("A");
        assertThat(holderNames(left, "fastapi")).isEmpty();
    }

    @Test
    void removesUnknownValues() {
        Table left = validPart("""
                table: T
                columns: {retry: {type: enum, values: [NEVER, NOW]}, by: {type: set, values: [A], default: [A]}}
                ranges: {ALL: {from: 0, to: 9, retry: LATER}}
                codes: {1: {name: A, retry: OFTEN, by: [A, B]}}
                """);

        assertThat(left.rows().get(0).values()).isEmpty();
        assertThat(left.ranges().get(0).values()).isEmpty();
    }

    @Test
    void returnsNullForInvalidTableName() {
        assertThat(validPart(Reading.of("table: close-code\ncodes: {}\n"))).isNull();
        assertThat(validPart(Reading.of("codes: {}\n"))).isNull();
        assertThat(validPart(Reading.of("table: String\ncodes: {}\n"))).isNull();
    }

    @Test
    void removesInvalidNamesOfIncompleteSpec() {
        Reading reading = Reading.of(Map.of(
                "codes.yaml", "extends: nowhere.yaml\ntable: T\ncodes: {1: {name: A}, 2: {name: b}, 3: {name: A}}\n"));

        assertThat(names(validPart(reading))).containsExactly("A");
        assertThat(reading.problems()).hasSize(1);
    }

    private static Table validPart(String text) {
        Reading reading = Reading.of(text);
        Table left = validPart(reading);
        assertThat(reading.problems()).isNotEmpty();
        assertThat(left).isNotNull();
        return left;
    }

    private static @Nullable Table validPart(Reading reading) {
        List<Diagnostic> problems = new Checks().check(reading.table());
        problems.addAll(new Checks().checkFiles(reading.table()));
        problems.addAll(new TypeRegistry().claim("demo", reading.table()));
        reading.report().addAll(problems);
        return new InvalidNameFilter(problems).validPart(reading.table());
    }

    private static List<String> names(Table table) {
        return table.rows().stream().map(Row::name).map(Name::text).toList();
    }

    private static List<String> holderNames(Table table, String key) {
        Framework framework = table.frameworks().stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow();
        return table.rows().stream()
                .flatMap(row -> table.namesOf(row, framework).stream())
                .map(Name::text)
                .toList();
    }

    @Test
    void keepsNamesIfTextsAreTooLong() {
        Table left = validPart(largeSpec(1_000, "", "<".repeat(19_000)));

        assertThat(names(left)).hasSize(1_000);
        assertThat(holderNames(left, "rfc")).hasSize(1_000);
        assertThat(left.frameworks().get(0).description().title()).isEqualTo("Rfc");
    }

    @Test
    void keepsNamesOfTheEnumIfThoseOfFrameworksAreTooLong() {
        Table left = validPart(largeSpec(2_700, "X".repeat(990), "RFC") + "columns: {c: {type: int, default: 1}}\n"
                + "implements: {java.io.Serializable: {}}\n");

        assertThat(names(left)).hasSize(2_700);
        assertThat(holderNames(left, "rfc")).isEmpty();
        assertThat(left.columns()).isEmpty();
        assertThat(left.implemented()).isEmpty();
    }

    /** Returns a spec with three frameworks. */
    private static String largeSpec(int codes, String prefix, String title) {
        String framework = "holder: %s, pattern: \"" + prefix + "{NAME}\", title: \"" + title + "\"";
        return "table: T\nframeworks: {rfc: {" + framework.formatted("Rfc") + "}, own: {" + framework.formatted("Own")
                + "}, other: {" + framework.formatted("Other") + "}}\n"
                + IntStream.range(0, codes)
                        .mapToObj(code -> "  " + code + ": {name: N" + code + "}\n")
                        .collect(Collectors.joining("", "codes:\n", ""));
    }
}
