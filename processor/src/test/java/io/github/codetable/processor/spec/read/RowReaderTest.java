package io.github.codetable.processor.spec.read;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Advice;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

public class RowReaderTest {

    @Test
    void sortsRowsByCode() {
        assertThat(
                        Reading.of("table: T\ncodes: {20: {name: A}, 3: {name: B}, 100: {name: C}}\n")
                                .table()
                                .rows()
                                .stream()
                                .map(Row::code))
                .containsExactly(3, 20, 100)
                .inOrder();
    }

    @Test
    void readsDeprecatedRow() {
        assertThat(Reading.of("table: T\ncodes: {1: {name: A, deprecated: use B}}\n")
                        .table()
                        .rows()
                        .get(0)
                        .name()
                        .deprecated())
                .isEqualTo("use B");
    }

    @Test
    void readsCauseAndFix() {
        Reading reading = Reading.of("""
                table: T
                codes:
                  1: {name: A, cause: The disk is full., fix: Delete files.}
                  2: {name: B}
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().rows().get(0).advice()).isEqualTo(new Advice("The disk is full.", "Delete files."));
        assertThat(reading.table().rows().get(1).advice()).isEqualTo(new Advice(null, null));
    }

    @Test
    void reportsCauseAndFixThatAreNotTexts() {
        assertThat(Reading.of("table: T\ncodes:\n  1: {name: A, cause: [x], fix: 7}\n")
                        .problems())
                .containsExactly(
                        "3:23: [CT-016] `cause` of code 1 must be text, but is a list",
                        "3:33: [CT-016] `fix` of code 1 must be text, but is the number 7; put it in quotes");
    }

    @Test
    void reportsCauseOutsideOfCodes() {
        assertThat(Reading.of("table: T\nranges: {R: {from: 1, to: 2, cause: x}}\ncodes: {1: {name: A}}\n")
                        .problems())
                .containsExactly(
                        "2:30: [CT-013] unknown key \"cause\" in range R; known keys: from, to, title, doc, reference");
    }

    @Test
    void reportsMissingName() {
        assertThat(Reading.of("table: T\ncodes:\n  7: {title: Seven}\n").text()).isEqualTo("""
                        codes.yaml:3:3: [CT-015] code 7 has no `name`; add `name: SOME_NAME`
                          7: {title: Seven}
                          ^
                        """);
    }

    @Test
    void reportsRowThatIsNotMapping() {
        assertThat(Reading.of("table: T\ncodes:\n  1: NULL\n  2:\n  3: [A]\n").problems())
                .containsExactly(
                        "3:6: [CT-016] code 1 must be a name or a mapping, but is null (NULL); put it in quotes",
                        "4:5: [CT-016] code 2 must be a name or a mapping, but is an empty value; write it as {name:"
                                + " SOME_NAME}",
                        "5:6: [CT-016] code 3 must be a name or a mapping, but is a list; write it as {name: SOME_NAME}");
    }

    @Test
    void reportsRepeatedRowOnce() {
        Reading reading = Reading.of("""
                table: T
                codes:
                  1: {name: A}
                  1: {name: A}
                """);

        assertThat(reading.problems())
                .containsExactly(
                        "4:3: [CT-012] key \"1\" is duplicated; remove or rename one of the two (first at 3:3)");
        assertThat(reading.table().rows()).hasSize(1);
    }

    @Test
    void keepsBothNamesOfDuplicateCode() {
        Reading reading = Reading.of("table: T\ncodes:\n  1: {name: A}\n  1: {name: B}\n");

        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.table().rows().stream().map(row -> row.name().text()))
                .containsExactly("A", "B")
                .inOrder();
    }

    @Test
    void reportsNoMissingNameOfDuplicateCode() {
        assertThat(Reading.of("table: T\ncodes:\n  1: {name: A}\n  1: {title: One}\n")
                        .problems())
                .hasSize(1);
    }

    @Test
    void reportsTildeWithoutRowToRemove() {
        assertThat(Reading.of("table: T\ncodes:\n  1: {name: A}\n  2: ~\n").text())
                .isEqualTo("""
                        codes.yaml:4:3: [CT-031] ~ removes a code of the extended spec, but no extended spec has \
                        code 2; give the code a name, or remove this line
                          2: ~
                          ^
                        """);
    }

    @Test
    void reportsTildeForInvalidCodeOnce() {
        assertThat(Reading.of("table: T\ncodes:\n  1: {name: A}\n  0x2: ~\n").problems())
                .hasSize(1);
    }
}
