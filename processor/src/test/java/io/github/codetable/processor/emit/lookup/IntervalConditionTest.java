package io.github.codetable.processor.emit.lookup;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Interval;
import io.github.codetable.processor.model.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntervalConditionTest {

    @ParameterizedTest
    @CsvSource({
        "1000, 1999, 1000 <= code && code <= 1999",
        "-5, 5, -5 <= code && code <= 5",
        "-2147483648, -1, code <= -1",
        "-2147483648, 2147483646, code <= 2147483646",
        "-2147483647, 2147483647, -2147483647 <= code",
        "-2147483648, 2147483647, ''",
    })
    void comparesDecimalCodesWithoutVacuousComparisons(int from, int to, String condition) {
        assertThat(IntervalCondition.of(new Interval(from, to, Notation.DECIMAL))
                        .toString())
                .isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2147483647, 0x0 <= code",
        "5, 9, 0x5 <= code && code <= 0x9",
        "-2147483648, -1, code < 0",
        "-2147483648, -2147483647, code <= 0x80000001",
        "-5, -1, 0xFFFFFFFB <= code && code < 0",
        "5, -5, 0x5 <= code || code <= 0xFFFFFFFB",
        "0, -2147483648, 0x0 <= code || code <= 0x80000000",
        "2147483647, -1, 0x7FFFFFFF <= code || code < 0",
        "0, -1, ''",
    })
    void comparesHexadecimalCodesAsUnsignedNumbers(int from, int to, String condition) {
        assertThat(IntervalCondition.of(new Interval(from, to, Notation.HEX)).toString())
                .isEqualTo(condition);
    }
}
