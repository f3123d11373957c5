package io.github.codetable.processor.naming;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Acronyms ACRONYMS = Acronyms.wellKnownAnd(List.of());

    @ParameterizedTest
    @CsvSource({
        "POLICY_VIOLATION, PolicyViolation, policyViolation, Policy Violation",
        "OK, Ok, ok, OK",
        "BAD_URL, BadUrl, badUrl, Bad URL",
        "HTTP_2_REQUIRED, Http2Required, http2Required, HTTP 2 Required",
        "A__B_, AB, aB, A B",
        "'', '', '', ''",
        "_, '', '', ''",
    })
    void convertsCanonicalName(String name, String upper, String lower, String title) {
        Words words = Words.of(name);

        assertThat(words.upperCamel()).isEqualTo(upper);
        assertThat(words.lowerCamel()).isEqualTo(lower);
        assertThat(words.title(ACRONYMS)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "CloseCode, Close Code",
        "sendableBy, Sendable By",
        "HTTPStatusCode, HTTP Status Code",
        "Http2Code, Http2 Code",
        "T, T"
    })
    void splitsCamelCaseName(String name, String title) {
        assertThat(Words.ofCamel(name).title(ACRONYMS)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"sendableBy, SENDABLE_BY", "http2, HTTP2", "aBC, A_B_C", "aBc, A_BC", "a, A"})
    void convertsColumnName(String column, String screaming) {
        assertThat(Words.screaming(column)).isEqualTo(screaming);
    }

    @Test
    void ignoresDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Words.of("INVALID_ID").lowerCamel()).isEqualTo("invalidId");
            assertThat(Words.capitalized("id")).isEqualTo("Id");
            assertThat(Words.screaming("id")).isEqualTo("ID");
        } finally {
            Locale.setDefault(before);
        }
    }
}
