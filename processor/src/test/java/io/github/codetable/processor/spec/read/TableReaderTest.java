package io.github.codetable.processor.spec.read;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class TableReaderTest {

    @Test
    void requiresOnlyCodes() {
        Reading reading = Reading.of("table: T\ncodes: {1: {name: A}}\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().ranges()).isEmpty();
        assertThat(reading.table().columns()).isEmpty();
        assertThat(reading.table().frameworks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "ranges, [1000], |a list; write it as {SOME_RANGE: {from: 1000, to: 1999}}|",
                "columns, retry, |the text \"retry\"; write it as {someFact: {type: string}}|",
                "frameworks, ~, |null (~); write it as {rfc: {holder: RfcCodes}}|",
            })
    void reportsOnlySectionThatIsNotMapping(String section, String written, String reason) {
        assertThat(Reading.of("""
                table: T
                %s: %s
                codes: {1: {name: A, retry: NOW, names: {rfc: B}}}
                """.formatted(section, written)).problems())
                .containsExactly("2:" + (section.length() + 3) + ": [CT-016] `" + section
                        + "` of the spec must be a mapping, but is " + reason);
    }

    @Test
    void reportsListOfCodes() {
        assertThat(Reading.of("table: T\ncodes: [1, 2]\n").problems())
                .containsExactly("2:8: [CT-016] `codes` of the spec must be a mapping, but is a list; write it as {1:"
                        + " SOME_NAME}");
    }

    @Test
    void readsCodesBesideInvalidSection() {
        assertThat(Reading.of("table: T\nranges: []\ncodes: {1: {name: A}}\n")
                        .table()
                        .rows())
                .hasSize(1);
    }
}
