package io.github.codetable.processor.spec.read;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of texts, as {@link NodeReader} and {@link Fields} read them. */
public class NodeReaderTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "404, the number 404",
                "0x10, the number 0x10",
                "1e3, the number 1e3",
                ".inf, the number .inf",
                "true, the boolean true"
            })
    void reportsNumberOrBooleanWithoutQuotes(String written, String shown) {
        assertThat(titled(written).problems())
                .containsExactly(
                        "2:8: [CT-016] `title` of the spec must be text, but is " + shown + "; put it in quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"404\"", "'true'", "yes", "No", "on", "1_000", "12:30", "2026-11-20", "=", "1.2.3"})
    void readsText(String written) {
        assertThat(titled(written).problems()).isEmpty();
        assertThat(titled(written).table().description().title()).isEqualTo(written.replaceAll("[\"']", ""));
    }

    @Test
    void reportsBlankOrMissingText() {
        assertThat(titled("\" \"").problems())
                .containsExactly(
                        "2:8: [CT-016] `title` of the spec must be text that is not blank, but is the text \" \";"
                                + " leave it out if there is no value");
        assertThat(titled("").problems())
                .containsExactly(
                        "2:7: [CT-016] `title` of the spec must be text, but is an empty value; leave it out if"
                                + " there is no value");
        assertThat(titled("~").problems())
                .containsExactly(
                        "2:8: [CT-016] `title` of the spec must be text, but is null (~); leave it out if there is"
                                + " no value");
    }

    @Test
    void reportsListOrMappingInsteadOfText() {
        assertThat(titled("[a]").problems())
                .containsExactly("2:8: [CT-016] `title` of the spec must be text, but is a list");
        assertThat(titled("{a: b}").problems())
                .containsExactly("2:8: [CT-016] `title` of the spec must be text, but is a mapping");
    }

    @Test
    void derivesMissingTitleFromName() {
        Table table = Reading.of("""
                table: HTTPStatusCode
                ranges: {PRIVATE_USE: {from: 0, to: 9}}
                frameworks: {rfc: {holder: RfcCodes}}
                codes: {1: {name: TRY_AGAIN_LATER}}
                """).table();

        assertThat(table.description().title()).isEqualTo("HTTP Status Code");
        assertThat(table.ranges().get(0).description().title()).isEqualTo("Private Use");
        assertThat(table.frameworks().get(0).description().title()).isEqualTo("rfc");
        assertThat(table.rows().get(0).description().title()).isEqualTo("Try Again Later");
    }

    @Test
    void readsTextsUnchanged() {
        Description row = Reading.of("""
                table: T
                codes:
                  1:
                    name: A
                    title: "<One>"
                    doc: >
                      Several
                      lines.
                    reference: https://example.org/a
                """).table().rows().get(0).description();

        assertThat(row.title()).isEqualTo("<One>");
        assertThat(row.doc()).isEqualTo("Several lines.\n");
        assertThat(row.reference()).isEqualTo("https://example.org/a");
    }

    private static Reading titled(String title) {
        return Reading.of("table: T\ntitle: " + title + "\ncodes: {1: {name: A}}\n");
    }
}
