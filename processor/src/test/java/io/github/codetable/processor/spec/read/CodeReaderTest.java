package io.github.codetable.processor.spec.read;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class CodeReaderTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 1000, 65535, Integer.MAX_VALUE, -1, -32700, Integer.MIN_VALUE})
    void readsDecimalInteger(int code) {
        Reading reading = reading(Integer.toString(code));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().rows().get(0).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "0x3E8, 0x3E8, |; add `notation: hex` to the spec if its codes are hexadecimal, or write 1000|",
                "0o1750, 0o1750, ; did you mean 1000?",
                "1_000, 1_000, ; did you mean 1000?",
                "1e3, 1e3, ; did you mean 1000?",
                "1000.0, 1000.0, ; did you mean 1000?",
                "01000, 01000, ; a code has no leading zeros: write 1000 if this number is meant",
                "+1000, +1000, ; did you mean 1000?",
                "\"1000\", the text \"1000\", ; remove the quotes",
                "-0, -0, ; did you mean 0?",
                "-2147483649, -2147483649, ||",
                "-1_000, -1_000, ; did you mean -1000?",
                "\u22125, \u22125, ; did you mean -5?",
                "\"08001\", the text \"08001\", |; a code is a number, so text such as an SQLSTATE cannot be a code|",
                "40P01, 40P01, |; a code is a number, so text such as an SQLSTATE cannot be a code|",
                "9999999999e9, 9999999999e9, ||",
                "1.5, 1.5, ||",
                "2147483648, 2147483648, ||",
                "99999999999999999999, 99999999999999999999, ||",
                "~, ~, ||",
                "'', the text \"\", |; a code is a number, so text such as an SQLSTATE cannot be a code|",
                "OK, OK, |; a code is a number, so text such as an SQLSTATE cannot be a code|",
                "3e9, 3e9, ||",
                "1e999999999, 1e999999999, ||",
            })
    void reportsEverythingElseWithHint(String written, String shown, String hint) {
        assertThat(reading(written).problems())
                .containsExactly("2:9: [CT-017] " + shown
                        + " is not a code; write a plain decimal integer from -2147483648 to 2147483647" + hint);
    }

    @ParameterizedTest
    @CsvSource({
        "0x0, 0",
        "0x00000008, 8",
        "0xaBc, 2748",
        "0x7FFFFFFF, 2147483647",
        "0x80004005, -2147467259",
        "0xffffffff, -1"
    })
    void readsHexadecimalInteger(String written, int code) {
        Reading reading = Reading.of("table: T\nnotation: hex\ncodes: {" + written + ": A}\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().rows().get(0).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"decimal, -2147483648", "hex, 0x80000000"})
    void givesInvalidCodeNumberThatNoOtherCodeHas(String notation, String smallest) {
        Reading reading =
                Reading.of("table: T\nnotation: " + notation + "\ncodes: {x: A, " + smallest + ": B, y: C}\n");

        assertThat(reading.table().rows().stream().map(Row::hasValidCode))
                .containsExactly(true, false, false)
                .inOrder();
        assertThat(reading.table().rows().stream().map(Row::code).distinct()).hasSize(3);
    }

    @Test
    void readsNameOfInvalidCode() {
        assertThat(reading("0x3E8").table().rows().get(0).name().text()).isEqualTo("A");
    }

    @Test
    void putsInvalidCodesLast() {
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
    void reportsInvalidBoundsOfRange() {
        assertThat(Reading.of("table: T\nranges: {LOW: {from: +00, to: \"9\"}}\ncodes: {1: {name: A}}\n")
                        .problems())
                .containsExactly(
                        "2:22: [CT-017] +00 is not a code; write a plain decimal integer from -2147483648 to"
                                + " 2147483647; did you mean 0?",
                        "2:31: [CT-017] the text \"9\" is not a code; write a plain decimal integer from"
                                + " -2147483648 to 2147483647; remove the quotes");
    }

    private static Reading reading(String code) {
        return Reading.of("table: T\ncodes: {" + code + ": {name: A}}\n");
    }
}
