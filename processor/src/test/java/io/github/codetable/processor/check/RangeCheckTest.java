package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

class RangeCheckTest {

    @Test
    void acceptsDisjointAdjacentAndNestedRanges() {
        assertThat(reading("""
                A: {from: 0, to: 9}
                B: {from: 10, to: 99}
                IN_B: {from: 10, to: 50}
                IN_IN_B: {from: 50, to: 50}
                C: {from: 1000, to: 2147483647}
                """).problems()).isEmpty();
    }

    @Test
    void reportsPartialOverlapAtSecondRange() {
        assertThat(reading("""
                HIGH: {from: 50, to: 149}
                LOW: {from: 0, to: 99}
                """).text()).isEqualTo("""
                codes.yaml:4:3: [CT-020] ranges LOW (0 to 99) and HIGH (50 to 149) overlap in part; separate them, or \
                make one smaller and put it completely inside the other
                  HIGH: {from: 50, to: 149}
                  ^
                range LOW at codes.yaml:5:3
                """);
    }

    @Test
    void reportsOverlapInOneCode() {
        assertThat(reading("A: {from: 0, to: 10}\nB: {from: 10, to: 20}\n").problems())
                .hasSize(1);
    }

    @Test
    void reportsEqualRanges() {
        assertThat(reading("A: {from: 0, to: 9}\nB: {from: 0, to: 9}\n").problems())
                .containsExactly(
                        "5:3: [CT-020] ranges A (0 to 9) and B (0 to 9) are equal; separate them, or make one smaller and"
                                + " put it completely inside the other (range A at 4:3)");
    }

    @Test
    void reportsRangeThatOverlapsSeveralOnce() {
        assertThat(reading("A: {from: 0, to: 9}\nB: {from: 1, to: 5}\nC: {from: 4, to: 20}\n")
                        .problems())
                .hasSize(1);
    }

    @Test
    void ignoresOverlapWithInvalidRange() {
        assertThat(reading("A: {from: 0, to: 9}\nB: {from: 5, to: 20}\nC: {from: 15, to: 30}\n")
                        .problems())
                .hasSize(1);
    }

    @Test
    void reportsRangeThatEndsBeforeItStarts() {
        assertThat(reading("A: {from: 9, to: 0}\n").problems())
                .containsExactly(
                        "4:3: [CT-019] range A is invalid: `from` (9) must not be greater than `to` (0); correct"
                                + " one of them");
    }

    @Test
    void ignoresRangeWithoutBounds() {
        assertThat(reading("A: {from: 0, to: 9}\nB: {from: 5}\n").problems())
                .containsExactly("5:3: [CT-015] range B has no `to`; add `to: 1999`");
    }

    @Test
    void reportsInvalidNameWithProposal() {
        assertThat(reading("privateUse: {from: 0, to: 9}\n").problems())
                .containsExactly(
                        "4:3: [CT-021] \"privateUse\" cannot be a range name: it must be in SCREAMING_SNAKE_CASE,"
                                + " with ASCII letters, digits and _ only, and start with a letter; did you mean"
                                + " \"PRIVATE_USE\"?");
    }

    @Test
    void reportsNameThatHidesType() {
        assertThat(reading("R: {from: 0, to: 9}\n").problems())
                .containsExactly(
                        "4:3: [CT-023] \"R\" cannot be a range name: the generated code uses a type of that name;"
                                + " choose another name");
    }

    private static Reading reading(String ranges) {
        return Reading.of("""
                table: T
                columns: {r: {type: enum, values: [X], default: X}}
                ranges:
                %scodes: {}
                """.formatted(ranges.indent(2))).check(new RangeCheck()::check);
    }
}
