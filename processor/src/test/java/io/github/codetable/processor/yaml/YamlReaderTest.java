package io.github.codetable.processor.yaml;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

public class YamlReaderTest {

    @Test
    void acceptsPlainYaml() {
        assertThat(problems("table: T\ncodes: {1: {name: A}}\n")).isEmpty();
    }

    @Test
    void reportsDuplicateKeyWithFirst() {
        assertThat(Reading.of("""
                table: T
                title: One
                codes: {1: {name: A}}
                title: Other
                """).text()).isEqualTo("""
                codes.yaml:4:1: [CT-012] key "title" is duplicated; remove or rename one of the two
                title: Other
                ^
                first at codes.yaml:2:1
                """);
    }

    @Test
    void reportsEachFurtherDuplicateOfKey() {
        assertThat(problems("table: T\ncodes: {1: {name: A, title: x, title: y, title: z}}\n"))
                .containsExactly(
                        "2:32: [CT-012] key \"title\" is duplicated; remove or rename one of the two (first at 2:22)",
                        "2:42: [CT-012] key \"title\" is duplicated; remove or rename one of the two (first at 2:22)");
    }

    @Test
    void acceptsEqualKeysOfTwoMappings() {
        assertThat(problems("table: T\ncodes: {1: {name: A}, 2: {name: B}}\n")).isEmpty();
    }

    @Test
    void reportsStartOfSecondDocument() {
        assertThat(Reading.of("table: T\ncodes: {1: {name: A}}\n---\ntable: [\n")
                        .text())
                .isEqualTo("""
                        codes.yaml:3:1: [CT-009] a second YAML document starts here, but a spec must be one \
                        document; remove the second document, or move it to a spec of its own
                        ---
                        ^
                        """);
    }

    @Test
    void acceptsDocumentMarkersAroundOneDocument() {
        assertThat(problems("%YAML 1.2\n---\ntable: T\ncodes: {1: {name: A}}\n...\n"))
                .isEmpty();
    }

    @Test
    void reportsEachTagAnchorAndAlias() {
        String advice =
                " is not allowed: a spec cannot have tags, anchors, aliases or merge keys; write the value itself";
        assertThat(problems("""
                table: !!str T
                title: !mine Title
                codes:
                  1: &first {name: A}
                  2: *first
                """))
                .containsExactly(
                        "1:8: [CT-010] the tag \"!!str\"" + advice,
                        "2:8: [CT-010] the tag \"!mine\"" + advice,
                        "4:6: [CT-010] the anchor \"&first\"" + advice,
                        "5:6: [CT-010] the alias \"*first\"" + advice)
                .inOrder();
    }

    @Test
    void reportsNoMissingKeysBesidesMergeKey() {
        assertThat(problems("""
                table: T
                codes:
                  1: {name: A}
                  2: {<<: *one, title: Two}
                """))
                .containsExactly("4:7: [CT-010] the merge key \"<<\" is not allowed: a spec cannot have tags, anchors,"
                        + " aliases or merge keys; write the value itself");
    }

    @Test
    void reportsKeyThatIsList() {
        assertThat(problems("table: T\ncodes: {1: {name: A}}\n[a, b]: c\n"))
                .containsExactly("3:1: [CT-016] a key must be a single word, but is a list");
    }

    @Test
    void stopsAtMaxDepth() {
        assertThat(problems("table: T\ntitle: " + "[".repeat(100_000)))
                .containsExactly("2:39: [CT-011] the nesting has more than 32 levels, which is the limit; flatten it");
    }

    @Test
    void stopsAtMaxDepthOfKeys() {
        assertThat(problems("{".repeat(100_000)))
                .contains("1:33: [CT-011] the nesting has more than 32 levels, which is the limit; flatten it");
    }

    @Test
    void reportsOnlySyntaxError() {
        assertThat(Reading.of("""
                titel: T
                codes:
                  1: {name: a
                  2: {name: B}
                """).text()).isEqualTo("""
                codes.yaml:4:4: [CT-008] invalid YAML: while parsing a flow mapping, expected ',' or '}', but got :
                  2: {name: B}
                   ^
                started at codes.yaml:3:6
                """);
    }

    @Test
    void readsCodesBeforeSyntaxError() {
        Reading reading = Reading.of("table: T\ncodes:\n  1: {name: A}\n  2: {name: B}\n  3: {name: @\n");

        assertThat(reading.table().name().text()).isEqualTo("T");
        assertThat(reading.table().rows().stream().map(row -> row.name().text()))
                .containsExactly("A", "B");
    }

    @Test
    void reportsStartOfUnclosedQuote() {
        assertThat(problems("table: T\ntitle: \"never closed\ncodes: {1: {name: A}}\n"))
                .containsExactly(
                        "4:1: [CT-008] invalid YAML: while scanning a quoted scalar, found unexpected end of stream;"
                                + " add the closing quote (started at 2:8)");
    }

    @Test
    void advisesQuotesForTextAfterQuotedText() {
        assertThat(problems("table: T\ntitle: \"a\" b\n"))
                .containsExactly("2:12: [CT-008] invalid YAML: while parsing a block mapping, expected <block end>, but"
                        + " found '<scalar>'; put the whole text in quotes (started at 1:1)");
        assertThat(problems("table: T\ntitle: '\"a\" b'\ncodes: {1: {name: A}}\n"))
                .isEmpty();
    }

    @Test
    void advisesEqualIndentation() {
        assertThat(problems("a:\n  b: 1\n   c: 2\n")).hasSize(1);
        assertThat(problems("a:\n  b:\n    - 1\n   - 2\n"))
                .containsExactly("4:4: [CT-008] invalid YAML: while parsing a block mapping, expected <block end>, but"
                        + " found '<block sequence start>'; indent the entries of one mapping or list equally"
                        + " (started at 2:3)");
    }

    @Test
    void advisesSpacesInsteadOfTab() {
        assertThat(problems("table: T\ncodes:\n\t1: {name: A}\n"))
                .containsExactly(
                        "3:1: [CT-008] invalid YAML: while scanning for the next token, found character '\\t(TAB)'"
                                + " that cannot start any token; indent with spaces");
    }

    @Test
    void advisesQuotesForReservedCharacter() {
        assertThat(problems("table: T\ntitle: @home\n"))
                .containsExactly(
                        "2:8: [CT-008] invalid YAML: while scanning for the next token, found character '@' that"
                                + " cannot start any token; put the text in quotes");
    }

    @Test
    void reportsUnknownYamlVersion() {
        assertThat(problems("%YAML 2.0\n---\ntable: T\n"))
                .containsExactly(
                        "codes.yaml: [CT-008] invalid YAML: the %YAML line has the unsupported version 2.0; remove"
                                + " that line");
    }

    @Test
    void reportsEscapeOfInvalidCharacter() {
        assertThat(problems("table: T\ntitle: \"\\UFFFFFFFF\"\n").toString())
                .startsWith("[2:1: [CT-008] invalid YAML: the text from here on cannot be parsed: ");
    }

    @Test
    void countsEachLineEndOnce() {
        assertThat(problems("a: x\r\nb: x\rc: x\n\r\nd: x\n")).hasSize(6);
        assertThat(places("table: T\r\ncodes:\r\n  1: {nope: x, name: A}\r\n")).containsExactly("3:7");
        assertThat(places("table: T\rcodes:\r  1: {nope: x, name: A}\r")).containsExactly("3:7");
        assertThat(places("table: T\r\ncodes:\r\n\n  1: {nope: x, name: A}\r")).containsExactly("4:7");
    }

    @Test
    void countsColumnsInCharacters() {
        assertThat(places("table: T\ncodes: {1: {title: \"\uD83D\uDE00\", nope: x, name: A}}\n"))
                .containsExactly("2:25");
    }

    private static Iterable<String> problems(String text) {
        return Reading.of(text).problems();
    }

    private static Iterable<String> places(String text) {
        return Reading.of(text).problems().stream()
                .map(problem -> problem.substring(0, problem.indexOf(": ")))
                .toList();
    }
}
