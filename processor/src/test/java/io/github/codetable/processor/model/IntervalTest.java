package io.github.codetable.processor.model;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "DECIMAL, -1, 1, 0, true",
        "DECIMAL, -2147483648, 2147483647, 2147483647, true",
        "DECIMAL, 1, -1, 0, false",
        "HEX, 0, -1, -2147483648, true",
        "HEX, 1, -1, 0, false",
        "HEX, -2147483648, -1, 2147483647, false",
        "HEX, -1, 0, 0, false",
    })
    void containsCodesInOrderOfNotation(Notation notation, int from, int to, int code, boolean isContained) {
        assertThat(new Interval(from, to, notation).contains(code)).isEqualTo(isContained);
    }

    @ParameterizedTest
    @CsvSource({
        "DECIMAL, -2147483648, -2147483648 to -2147483648",
        "HEX, -2147483648, 0x80000000 to 0x80000000",
        "HEX, 10, 0xA to 0xA",
    })
    void writesCodesInNotation(Notation notation, int code, String text) {
        assertThat(new Interval(code, code, notation).text()).isEqualTo(text);
    }
}
