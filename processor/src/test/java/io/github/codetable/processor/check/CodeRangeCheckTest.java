package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

class CodeRangeCheckTest {

    @Test
    void acceptsAnyCodeWithoutRanges() {
        assertThat(Reading.of("table: T\ncodes: {99999: {name: A}}\n")
                        .check(new CodeRangeCheck()::check)
                        .problems())
                .isEmpty();
    }

    @Test
    void acceptsBoundsOfRange() {
        assertThat(reading("LOW: {from: 1, to: 9}", "1: {name: A}, 9: {name: B}")
                        .problems())
                .isEmpty();
    }

    @Test
    void reportsCodeOutsideAllRanges() {
        assertThat(Reading.of("""
                table: T
                ranges: {LOW: {from: 1, to: 9}, HIGH: {from: 20, to: 29}}
                codes:
                  10: {name: A}
                """).check(new CodeRangeCheck()::check).text()).isEqualTo("""
                codes.yaml:4:3: [CT-018] code 10 is outside all ranges; add a range for it, or widen LOW (1 to 9) or \
                HIGH (20 to 29)
                  10: {name: A}
                  ^
                """);
    }

    @Test
    void reportsNothingIfBoundsAreInvalid() {
        assertThat(reading("LOW: {from: 1, to: 0x9}", "5: {name: A}").problems())
                .hasSize(1);
        assertThat(reading("LOW: 1-9", "5: {name: A}").problems()).hasSize(1);
        assertThat(reading("LOW: {from: 9, to: 1}", "5: {name: A}").problems()).isEmpty();
    }

    @Test
    void proposesToWidenOutermostRangesOnBothSides() {
        String ranges = "A: {from: 1, to: 9}, B: {from: 5, to: 9}, C: {from: 20, to: 90}, D: {from: 20, to: 30}";
        assertThat(reading(ranges, "10: {name: A}").text()).contains("or widen A (1 to 9) or C (20 to 90)\n");
        assertThat(reading(ranges, "99: {name: A}").text()).contains("or widen C (20 to 90)\n");
        assertThat(reading(ranges, "0: {name: A}").text()).contains("or widen A (1 to 9)\n");
    }

    @Test
    void ignoresInvalidCode() {
        assertThat(reading("LOW: {from: 1, to: 9}", "0x5: {name: A}").problems())
                .hasSize(1);
    }

    private static Reading reading(String range, String rows) {
        return Reading.of("table: T\nranges: {" + range + "}\ncodes: {" + rows + "}\n")
                .check(new CodeRangeCheck()::check);
    }

    @Test
    void reportsZeroOutsideAllRanges() {
        assertThat(reading("LOW: {from: 1, to: 9}", "0: {name: A}").problems()).hasSize(1);
    }
}
