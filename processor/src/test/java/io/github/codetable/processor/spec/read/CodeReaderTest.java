package io.github.codetable.processor.spec.read;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class CodeReaderTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 1000, 65535, Integer.MAX_VALUE})
    void aPlainDecimalIntegerIsACode(int code) {
        Reading reading = reading(Integer.toString(code));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().rows().get(0).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "0x3E8, 0x3E8, ; did you mean 1000?",
                "0o1750, 0o1750, ; did you mean 1000?",
                "1_000, 1_000, ; did you mean 1000?",
                "1e3, 1e3, ; did you mean 1000?",
                "1000.0, 1000.0, ; did you mean 1000?",
                "01000, 01000, ; did you mean 1000?",
                "+1000, +1000, ; did you mean 1000?",
                "\"1000\", the text \"1000\", ; remove the quotes",
                "-1, -1, ||",
                "1.5, 1.5, ||",
                "2147483648, 2147483648, ||",
                "99999999999999999999, 99999999999999999999, ||",
                "~, ~, ||",
                "'', the text \"\", ||",
                "OK, OK, ||",
                "3e9, 3e9, ||",
                "1e999999999, 1e999999999, ||",
            })
    void anythingElseIsNoneAndNothingIsCoerced(String written, String shown, String hint) {
        assertThat(reading(written).problems())
                .containsExactly("2:9: [CT-017] " + shown
                        + " is not a code; write a plain decimal integer from 0 to 2147483647" + hint);
    }

    @Test
    void aRowWithoutACodeKeepsItsName() {
        assertThat(reading("0x3E8").table().rows().get(0).name().text()).isEqualTo("A");
    }

    @Test
    void rowsWithoutACodeComeLastInTheOrderOfTheSpec() {
        Reading reading = Reading.of("""
                table: T
                codes:
                  0x1: {name: A}
                  1e1: {name: B}
                  5: {name: C}
                """);

        assertThat(reading.table().rows().stream().map(row -> row.name().text()))
                .containsExactly("C", "A", "B")
                .inOrder();
    }

    @Test
    void theBoundsOfARangeAreCodesToo() {
        assertThat(Reading.of("table: T\nranges: {LOW: {from: 0x0, to: \"9\"}}\ncodes: {1: {name: A}}\n")
                        .problems())
                .containsExactly(
                        "2:22: [CT-017] 0x0 is not a code; write a plain decimal integer from 0 to 2147483647; did"
                                + " you mean 0?",
                        "2:31: [CT-017] the text \"9\" is not a code; write a plain decimal integer from 0 to"
                                + " 2147483647; remove the quotes");
    }

    private static Reading reading(String code) {
        return Reading.of("table: T\ncodes: {" + code + ": {name: A}}\n");
    }
}
