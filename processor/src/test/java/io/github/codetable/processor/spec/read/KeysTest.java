package io.github.codetable.processor.spec.read;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

public class KeysTest {

    @Test
    void reportsUnknownKeyWithSimilarOne() {
        assertThat(Reading.of("""
                table: T
                codes:
                  1: {name: A, tilte: One}
                """).text()).isEqualTo("""
                codes.yaml:3:16: [CT-013] unknown key "tilte" in code 1; known keys: name, title, doc, cause, fix, \
                reference, deprecated, aliases, names; did you mean "title"?
                  1: {name: A, tilte: One}
                               ^
                """);
    }

    @Test
    void reportsUnknownKeyWithoutSimilarOne() {
        assertThat(Reading.of("table: T\nversion: x\ncodes: {1: {name: A}}\n").problems())
                .containsExactly(
                        "2:1: [CT-013] unknown key \"version\" in the spec; known keys: table, title, doc,"
                                + " reference, extends, notation, acronyms, implements, accessors, ranges, columns, frameworks, codes");
    }

    @Test
    void acceptsColumnsInCodesAndRanges() {
        assertThat(Reading.of("""
                table: T
                columns: {retry: {type: boolean, default: true}}
                ranges: {ALL: {from: 0, to: 9, rety: false}}
                codes: {1: {name: A, retri: false}}
                """).problems())
                .containsExactly(
                        "3:32: [CT-013] unknown key \"rety\" in range ALL; known keys: from, to, title, doc,"
                                + " reference, retry; did you mean \"retry\"?",
                        "4:22: [CT-013] unknown key \"retri\" in code 1; known keys: name, title, doc, cause, fix,"
                                + " reference, deprecated, aliases, names, retry; did you mean \"retry\"?");
    }

    @Test
    void readsMistypedKeyAsSimilarOne() {
        Reading reading = Reading.of("""
                tabel: T
                rangs: {ALL: {form: 0, to: 9}}
                colums: {retry: {typ: boolean, default: true}}
                framworks: {rfc: {hodler: Codes}}
                code: {1: {nme: A, retry: false, names: {rfc: {nam: B}}}}
                """);

        assertThat(reading.problems().stream().map(problem -> problem.replaceAll(".*(unknown key \"\\w+\").*", "$1")))
                .containsExactly(
                        "unknown key \"tabel\"",
                        "unknown key \"rangs\"",
                        "unknown key \"form\"",
                        "unknown key \"colums\"",
                        "unknown key \"typ\"",
                        "unknown key \"framworks\"",
                        "unknown key \"hodler\"",
                        "unknown key \"code\"",
                        "unknown key \"nme\"",
                        "unknown key \"nam\"")
                .inOrder();
        assertThat(reading.table().name().text()).isEqualTo("T");
        assertThat(reading.table().rows().get(0).name().text()).isEqualTo("A");
        assertThat(reading.table().frameworks().get(0).holder().text()).isEqualTo("Codes");
    }

    @Test
    void prefersCorrectKeyToMistypedOne() {
        assertThat(Reading.of("table: T\ncodes: {1: {nme: B, name: A}}\n")
                        .table()
                        .rows()
                        .get(0)
                        .name()
                        .text())
                .isEqualTo("A");
    }

    @Test
    void followsMistypedExtends() {
        assertThat(Reading.of("extend: other.yaml\n").problems())
                .containsExactly(
                        "1:1: [CT-013] unknown key \"extend\" in the spec; known keys: table, title, doc,"
                                + " reference, extends, notation, acronyms, implements, accessors, ranges, columns, frameworks, codes; did you"
                                + " mean \"extends\"?",
                        "1:9: [CT-001] spec \"other.yaml\" was not found; put the file in one of the places below,"
                                + " or give its folder with the compiler option -Acodetable.specs=FOLDER"
                                + "\n  beside the package\n  the class path");
    }

    @Test
    void reportsMissingKeyAtItsOwner() {
        assertThat(Reading.of("""
                title: Nothing
                frameworks:
                  rfc: {title: RFC}
                ranges:
                  ALL: {title: All}
                """).problems())
                .containsExactly(
                        "1:1: [CT-015] the spec has no `table`; add `table: MyCode`",
                        "1:1: [CT-015] the spec has no `codes`; add `codes: {1: SOME_NAME}`",
                        "3:3: [CT-015] framework rfc has no `holder`; add `holder: RfcCodes`",
                        "5:3: [CT-015] range ALL has no `from`; add `from: 1000`",
                        "5:3: [CT-015] range ALL has no `to`; add `to: 1999`")
                .inOrder();
    }

    @Test
    void joinsMappingsOfDuplicateKey() {
        Reading reading = Reading.of("""
                table: T
                frameworks: {rfc: {holder: RfcCodes}}
                codes: {1: {name: A, names: {jetty: B}}}
                frameworks: {jetty: {holder: JettyCodes}}
                """);

        assertThat(reading.problems())
                .containsExactly(
                        "4:1: [CT-012] key \"frameworks\" is duplicated; remove or rename one of the two (first at"
                                + " 2:1)");
        assertThat(reading.table().frameworks()).hasSize(2);
    }

    @Test
    void prefersMappingAmongValuesOfDuplicateKey() {
        assertThat(Reading.of("table: T\ncodes:\ncodes: {1: {name: A}}\n").problems())
                .hasSize(1);
        assertThat(Reading.of("table: T\ncodes: {1: {name: A}}\ncodes: ~\n").problems())
                .hasSize(1);
    }

    @Test
    void shortensLongKeyInMessage() {
        String problem = Reading.of("table: T\ncodes: {1: {name: A, " + "k".repeat(900) + ": x}}\n")
                .problems()
                .get(0);

        assertThat(problem).contains("k".repeat(300) + "...");
        assertThat(problem).doesNotContain("k".repeat(301));
    }
}
