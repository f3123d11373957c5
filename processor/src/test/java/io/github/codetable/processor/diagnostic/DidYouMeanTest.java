package io.github.codetable.processor.diagnostic;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidYouMeanTest {

    private static final List<String> KEYS = List.of("table", "title", "doc", "reference", "frameworks", "codes", "to");

    @ParameterizedTest
    @CsvSource({
        "tabel, table",
        "titel, title",
        "titles, title",
        "Title, title",
        "FRAMEWORKS, frameworks",
        "framworks, frameworks",
        "refrence, reference",
        "dco, doc",
        "code, codes",
        "ot, to"
    })
    void findsMisspeltWord(String word, String meant) {
        assertThat(DidYouMean.nearest(word, KEYS)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "retry", "", "x", "description", "tt"})
    void returnsNullForOtherWord(String word) {
        assertThat(DidYouMean.nearest(word, List.of("table", "title", "reference", "frameworks")))
                .isNull();
    }

    @Test
    void returnsNearestOfSeveralWords() {
        assertThat(DidYouMean.nearest("WS_1004", List.of("WS_1013", "WS_104", "WS_100455")))
                .isEqualTo("WS_104");
    }

    @Test
    void matchesSingleLetterOnlyWithItself() {
        assertThat(DidYouMean.nearest("B", List.of("A"))).isNull();
        assertThat(DidYouMean.nearest("a", List.of("A"))).isEqualTo("A");
    }

    @Test
    void returnsFirstOfEquallyNearWords() {
        assertThat(DidYouMean.nearest("cat", List.of("bat", "hat"))).isEqualTo("bat");
    }

    @Test
    void returnsNullForVeryLongWord() {
        assertThat(DidYouMean.nearest("x".repeat(100_000), List.of("x".repeat(100_000))))
                .isNull();
    }

    @Test
    void hintIsQuestionOrEmpty() {
        assertThat(DidYouMean.hint("tilte", KEYS).toString()).isEqualTo("; did you mean \"title\"?");
        assertThat(DidYouMean.hint("version", KEYS).toString()).isEmpty();
    }
}
