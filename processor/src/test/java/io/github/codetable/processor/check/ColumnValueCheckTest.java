package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

class ColumnValueCheckTest {

    @Test
    void acceptsListedValues() {
        assertThat(reading("retry: NOW, by: [SERVER, CLIENT]").problems()).isEmpty();
        assertThat(reading("by: []").problems()).isEmpty();
    }

    @Test
    void reportsUnknownValueWithProposal() {
        assertThat(reading("retry: NEVR").text()).isEqualTo("""
                codes.yaml:6:29: [CT-027] column retry has no value "NEVR"; known: NEVER, NOW; did you mean "NEVER"?
                codes: {1: {name: A, retry: NEVR}}
                                            ^
                """);
    }

    @Test
    void reportsValueInOtherCase() {
        assertThat(reading("retry: now").problems())
                .containsExactly("6:29: [CT-027] column retry has no value \"now\"; known: NEVER, NOW; did you mean"
                        + " \"NOW\"?");
    }

    @Test
    void reportsEachUnknownValueOfSet() {
        assertThat(reading("by: [SERVER, ROUTER, PROXY]").problems())
                .containsExactly(
                        "6:35: [CT-027] column by has no value \"ROUTER\"; known: CLIENT, SERVER",
                        "6:43: [CT-027] column by has no value \"PROXY\"; known: CLIENT, SERVER");
    }

    @Test
    void reportsUnknownValuesOfDefaultsAndRanges() {
        assertThat(Reading.of("""
                table: T
                columns: {retry: {type: enum, values: [NEVER, NOW], default: LATER}}
                ranges: {LOW: {from: 0, to: 9, retry: OFTEN}}
                codes: {}
                """).then(new ColumnValueCheck()::check).problems())
                .containsExactly(
                        "2:62: [CT-027] column retry has no value \"LATER\"; known: NEVER, NOW",
                        "3:39: [CT-027] column retry has no value \"OFTEN\"; known: NEVER, NOW");
    }

    @Test
    void ignoresColumnWithoutList() {
        assertThat(Reading.of("""
                table: T
                columns: {retry: {type: enum, default: LATER}}
                codes: {1: {name: A, retry: NOW}}
                """).then(new ColumnValueCheck()::check).problems())
                .hasSize(1);
    }

    @Test
    void ignoresValueOfWrongType() {
        assertThat(reading("retry: 3, by: CLIENT").problems()).hasSize(2);
    }

    private static Reading reading(String values) {
        return Reading.of("""
                table: T
                columns:
                  retry: {type: enum, values: [NEVER, NOW], default: NEVER}
                  by: {type: set, values: [CLIENT, SERVER], default: []}

                codes: {1: {name: A, %s}}
                """.formatted(values)).then(new ColumnValueCheck()::check);
    }
}
