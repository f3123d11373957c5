package io.github.codetable.processor.spec;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Advice;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.model.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergerTest {

    private static final String BASE = """
            table: Base
            title: The base
            ranges: {LOW: {from: 0, to: 9, title: Low}}
            columns:
              retry: {type: enum, values: {NEVER: Not at all, NOW: At once}, default: NEVER}
              by: {type: set, values: [CLIENT, SERVER], default: [CLIENT, SERVER]}
            frameworks:
              rfc: {holder: RfcCodes, pattern: "{NAME}", title: RFC}
              jetty: {holder: JettyCodes}
            codes:
              1: {name: ONE, title: The first, names: {rfc: [UNO, EINS], jetty: Un}, by: [CLIENT]}
              2: {name: TWO, aliases: [DUE, ZWEI]}
            """;

    @Test
    void keepsBaseWithoutChanges() {
        Table table = over("").table();

        assertThat(table.name().text()).isEqualTo("Base");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.frameworks()).hasSize(2);
    }

    @Test
    void replacesText() {
        Table table = over("table: Mine\n").table();

        assertThat(table.name().text()).isEqualTo("Mine");
        assertThat(table.description().title()).isEqualTo("The base");
    }

    @Test
    void addsCodes() {
        assertThat(over("codes: {3: {name: THREE}}\n").table().rows().stream().map(Row::code))
                .containsExactly(1, 2, 3)
                .inOrder();
    }

    @Test
    void keepsNameOfChangedCode() {
        Row row = over("codes: {1: {title: Mine}}\n").table().rows().get(0);

        assertThat(row.name().text()).isEqualTo("ONE");
        assertThat(row.description().title()).isEqualTo("Mine");
        assertThat(row.values().keySet()).containsExactly("by");
    }

    @Test
    void replacesFixAndKeepsCause() {
        Row row = Reading.of(Map.of(
                        "codes.yaml",
                        "extends: base.yaml\ncodes: {1: {fix: Mine}}\n",
                        "base.yaml",
                        "table: T\ncodes: {1: {name: ONE, cause: Theirs, fix: Theirs}}\n"))
                .table()
                .rows()
                .get(0);

        assertThat(row.advice()).isEqualTo(new Advice("Theirs", "Mine"));
    }

    @Test
    void removesCodeWithTilde() {
        Reading reading = over("codes: {1: ~}\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().rows().stream().map(Row::code)).containsExactly(2);
    }

    @Test
    void reportsTildeForQuotedCode() {
        assertThat(over("codes: {\"1\": ~}\n").problems())
                .containsExactly("2:9: [CT-017] the text \"1\" is not a code; write a plain decimal integer from"
                        + " -2147483648 to 2147483647; remove the quotes");
    }

    @Test
    void reportsRemovalOfUnknownCode() {
        assertThat(over("codes: {3: ~}\n").problems()).hasSize(1);
    }

    @Test
    void replacesNamesByFramework() {
        Map<String, java.util.List<Name>> names =
                over("codes: {1: {names: {rfc: ONLY}}}\n").table().rows().get(0).names();

        assertThat(names.get("rfc").stream().map(Name::text)).containsExactly("ONLY");
        assertThat(names.get("jetty").stream().map(Name::text)).containsExactly("Un");
    }

    @Test
    void replacesDeprecatedName() {
        Map<String, String> texts = Map.of(
                "codes.yaml",
                "extends: base.yaml\ncodes: {1: {names: {rfc: {name: MINE}}}}\n",
                "base.yaml",
                BASE.replace("[UNO, EINS]", "{name: UNO, deprecated: gone}"));

        Name name = Reading.of(texts).table().rows().get(0).names().get("rfc").get(0);

        assertThat(name.text()).isEqualTo("MINE");
        assertThat(name.deprecated()).isNull();
    }

    @Test
    void removesNameWithTilde() {
        assertThat(over("codes: {1: {names: {jetty: ~}}}\n")
                        .table()
                        .rows()
                        .get(0)
                        .names()
                        .get("jetty"))
                .isEmpty();
    }

    @Test
    void replacesLists() {
        Table table = over("codes: {1: {by: [SERVER]}, 2: {aliases: [DOS]}}\n").table();

        assertThat(((Value.Choices) table.rows().get(0).values().get("by"))
                        .values().stream().map(Value.Choice::value))
                .containsExactly("SERVER");
        assertThat(table.rows().get(1).aliases().stream().map(Name::text)).containsExactly("DOS");
    }

    @Test
    void mergesMappingsByKey() {
        Table table = over("""
                ranges: {LOW: {to: 99}, HIGH: {from: 100, to: 199}}
                columns: {retry: {values: {LATER: After a pause}, default: LATER}}
                frameworks: {rfc: {holder: MyRfcCodes}, mine: {holder: MyCodes}}
                """).table();

        assertThat(table.ranges().stream().map(Range::to))
                .containsExactly(99, 199)
                .inOrder();
        assertThat(table.ranges().get(0).description().title()).isEqualTo("Low");
        assertThat(table.columns().get(0).options().stream().map(Column.Option::name))
                .containsExactly("NEVER", "NOW", "LATER")
                .inOrder();
        assertThat(table.frameworks().stream().map(Framework::key))
                .containsExactly("rfc", "jetty", "mine")
                .inOrder();
        assertThat(table.frameworks().get(0).holder().text()).isEqualTo("MyRfcCodes");
        assertThat(table.frameworks().get(0).pattern()).isNotNull();
    }

    @Test
    void keepsPlacesOfBothSpecs() {
        Row row = over("codes: {1: {title: Mine}}\n").table().rows().get(0);

        assertThat(row.place().toString()).isEqualTo("codes.yaml:2:9");
        assertThat(row.name().place().toString()).isEqualTo("base.yaml:11:13");
    }

    @Test
    void reportsProblemOfBaseAtItsPlace() {
        assertThat(Reading.of(Map.of(
                                "codes.yaml",
                                "extends: base.yaml\ntitel: Mine\n",
                                "base.yaml",
                                BASE.replace("title: Low", "tilte: Low")))
                        .text())
                .isEqualTo("""
                        codes.yaml:2:1: [CT-013] unknown key "titel" in the spec; known keys: table, title, doc, \
                        reference, extends, notation, acronyms, implements, accessors, ranges, columns, frameworks, codes; did you mean "title"?
                        titel: Mine
                        ^
                        base.yaml:3:32: [CT-013] unknown key "tilte" in range LOW; known keys: from, to, title, \
                        doc, reference, retry, by; did you mean "title"?
                        ranges: {LOW: {from: 0, to: 9, tilte: Low}}
                                                       ^
                        extended at codes.yaml:1:10
                        """);
    }

    @Test
    void reportsDuplicateKeyOnce() {
        assertThat(over("codes:\n  3: {name: THREE}\n  3: {name: TRE}\n").problems())
                .containsExactly(
                        "4:3: [CT-012] key \"3\" is duplicated; remove or rename one of the two (first at 3:3)");
        assertThat(over("codes:\n  1: ~\n  1: ~\n").problems()).hasSize(1);
    }

    private static Reading over(String text) {
        return Reading.of(Map.of("codes.yaml", "extends: base.yaml\n" + text, "base.yaml", BASE));
    }
}
