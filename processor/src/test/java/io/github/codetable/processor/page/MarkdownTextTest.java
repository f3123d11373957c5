package io.github.codetable.processor.page;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource({
        "a|b, a&#124;b",
        "a`b`, a\\`b\\`",
        "<b> & &amp;, &lt;b&gt; &amp; &amp;amp;",
        "*a* _b_ ~~c~~, \\*a\\* \\_b\\_ \\~\\~c\\~\\~",
        "[a](b) ![c], \\[a\\](b) !\\[c\\]",
        "\\| x\\, \\\\&#124; x\\\\",
        "$a$ {{b}} {% c %}, \\$a\\$ &#123;&#123;b&#125;&#125; &#123;% c %&#125;",
        "# a, \\# a",
        "- a, \\- a",
        "+ a, \\+ a",
        "=== , \\===",
        "1. a, 1\\. a",
        "12) a, 12\\) a",
        "a. b 1. c, a. b 1. c",
        "> a, &gt; a",
        "RFC 6455 (section 7.4) - a + b # c, RFC 6455 (section 7.4) - a + b # c",
    })
    void escapesMarkup(String plain, String escaped) {
        assertThat(MarkdownText.of(plain).toString()).isEqualTo(escaped);
    }

    @Test
    void writesOneLine() {
        assertThat(MarkdownText.of(" a\n\n# b\r\n").toString()).isEqualTo("a # b");
    }

    @ParameterizedTest
    @CsvSource({"BAD_DATA, `BAD_DATA`", "$_A$, <code>\\$\\_A\\$</code>"})
    void writesNamesInCodeFont(String name, String code) {
        assertThat(MarkdownText.code(name).toString()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "RFC 6455 <https://a.org/x>, [RFC 6455](https://a.org/x)",
        "[x] <https://a.org/(b)?c=d&e>, [\\[x\\]](https://a.org/%28b%29?c=d&amp;e)",
        "https://a.org/a|b_c, [a.org](https://a.org/a%7Cb_c)",
        "javascript:alert(1), javascript:alert(1)",
    })
    void linksReferences(String reference, String link) {
        assertThat(MarkdownText.reference(reference).toString()).isEqualTo(link);
    }
}
