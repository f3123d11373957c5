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
                codes.yaml:6:29: [CT-027] unknown value "NEVR" for column retry; known values: NEVER, NOW; did you \
                mean "NEVER"?
                codes: {1: {name: A, retry: NEVR}}
                                            ^
                """);
    }

    @Test
    void reportsValueInOtherCase() {
        assertThat(reading("retry: now").problems())
                .containsExactly(
                        "6:29: [CT-027] unknown value \"now\" for column retry; known values: NEVER, NOW; did you"
                                + " mean \"NOW\"?");
    }

    @Test
    void reportsEachUnknownValueOfSet() {
        assertThat(reading("by: [SERVER, ROUTER, PROXY]").problems())
                .containsExactly(
                        "6:35: [CT-027] unknown value \"ROUTER\" for column by; known values: CLIENT, SERVER",
                        "6:43: [CT-027] unknown value \"PROXY\" for column by; known values: CLIENT, SERVER");
    }

    @Test
    void reportsUnknownValuesOfDefaultsAndRanges() {
        assertThat(Reading.of("""
                table: T
                columns: {retry: {type: enum, values: [NEVER, NOW], default: LATER}}
                ranges: {LOW: {from: 0, to: 9, retry: OFTEN}}
                codes: {}
                """).check(new ColumnValueCheck()::check).problems())
                .containsExactly(
                        "2:62: [CT-027] unknown value \"LATER\" for column retry; known values: NEVER, NOW",
                        "3:39: [CT-027] unknown value \"OFTEN\" for column retry; known values: NEVER, NOW");
    }

    @Test
    void ignoresColumnWithoutList() {
        assertThat(Reading.of("""
                table: T
                columns: {retry: {type: enum, default: LATER}}
                codes: {1: {name: A, retry: NOW}}
                """).check(new ColumnValueCheck()::check).problems())
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
                """.formatted(values)).check(new ColumnValueCheck()::check);
    }
}
