package io.github.codetable.processor.page;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class HtmlWriterTest {

    @Test
    void escapesText() {
        assertThat(new HtmlWriter().element("p", " <b>&amp;\n\u202ex\u0000 ").toString())
                .isEqualTo("<!DOCTYPE html>\n<p>&lt;b&gt;&amp;amp; \ufffdx\ufffd</p>");
    }

    @Test
    void keepsCharactersOtherThanAscii() {
        assertThat(new HtmlWriter().element("p", "Gr\u00fc\u00dfe \ud83d\ude00").toString())
                .endsWith("<p>Gr\u00fc\u00dfe \ud83d\ude00</p>");
    }

    @Test
    void writesNothingForNull() {
        assertThat(new HtmlWriter().text(null).toString()).isEqualTo("<!DOCTYPE html>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "p onclick", "", "!--", "P"})
    void refusesOtherTags(String tag) {
        assertThrows(IllegalArgumentException.class, () -> new HtmlWriter().start(tag));
        assertThrows(IllegalArgumentException.class, () -> new HtmlWriter().empty(tag));
    }

    @Test
    void refusesOpenElements() {
        assertThrows(IllegalStateException.class, new HtmlWriter().start("p")::toString);
    }
}
