package io.github.codetable.processor.emit.javadoc;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class JavadocTextTest {

    @ParameterizedTest
    @CsvSource({
        "a & b, a &amp; b",
        "&lt;, &amp;lt;",
        "<script>, &lt;script&gt;",
        "{@link Foo}, &#123;&#64;link Foo&#125;",
        "@deprecated, &#64;deprecated",
        "*/, *&#47;",
        "**//, **&#47;/",
        "2 * 3 / 4, 2 * 3 / 4",
        "~, ~",
        "\\u002a/, &#92;u002a/",
        "$L $$ %s, $L $$ %s",
    })
    void escapesMarkup(String text, String escaped) {
        assertThat(JavadocText.of(text).toString()).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource({
        "e9, &#233;",
        "a0, &#160;",
        "2029e, &#131742;",
        "202f, &#8239;",
        "206a, &#8298;",
        "200d, &#8205;",
        "1f600, &#128512;"
    })
    void writesNonAsciiCharactersAsEntities(String code, String escaped) {
        assertThat(escapedCharacter(code)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "1", "1a", "7f", "80", "9f", "d800", "dfff", "fdd0", "fffe", "ffff", "10ffff", "202a", "202e",
                "2066", "2069", "fdef"
            })
    void replacesCharactersThatCommentsCannotContain(String code) {
        assertThat(escapedCharacter(code)).isEqualTo("&#65533;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "a", "b", "c", "d", "20", "85", "2028", "2029"})
    void collapsesWhiteSpace(String code) {
        String space = Character.toString(Integer.parseInt(code, 16));
        assertThat(JavadocText.of(space + "a" + space + " b" + space).toString())
                .isEqualTo("a b");
        assertThat(JavadocText.of(space + space).isEmpty()).isTrue();
    }

    @Test
    void neverEndsTheCommentAndIsAlwaysAscii() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String character = Character.toString(c);
            String escaped = JavadocText.of("*" + character + "/\\" + character + "u002a/" + character)
                    .toString();
            assertThat(escaped.matches("[ -~]*") && !escaped.contains("*/") && !escaped.contains("\\"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"Going Away, Going Away.", "Why?, Why?", "So., So.", "f(x), f(x).", "'', ''"})
    void endsSentenceWithFullStop(String text, String sentence) {
        assertThat(JavadocText.of(text).sentence().toString()).isEqualTo(sentence);
    }

    @Test
    void escapesPartsOfPhraseOnce() {
        assertThat(JavadocText.phrase("%s: %s", JavadocText.of("a&b%s"), JavadocText.code("x"))
                        .toString())
                .isEqualTo("a&amp;b%s: {@code x}");
    }

    @Test
    void writesOtherCodeAsHtmlElement() {
        assertThat(JavadocText.code("AZaz09_./:-").toString()).isEqualTo("{@code AZaz09_./:-}");
        for (String other : new String[] {"", "@", "[", "`", "{", ";", "a b"}) {
            assertThat(JavadocText.code(other).toString()).startsWith("<code>");
        }
        assertThat(JavadocText.code("bundled:websocket").toString()).isEqualTo("{@code bundled:websocket}");
        assertThat(JavadocText.code("a}*/").toString()).isEqualTo("<code>a&#125;*&#47;</code>");
    }

    @Test
    void breaksLinesAtSpacesOutsideLinks() {
        JavadocText link = JavadocText.link(ClassName.get("com.acme", "CloseCode"), new Identifier("GOING_AWAY"));
        assertThat(JavadocText.phrase("one two %s three", link).lines(10))
                .isEqualTo(List.of("one two", "{@link CloseCode#GOING_AWAY}", "three"));
    }

    private static String escapedCharacter(String code) {
        return JavadocText.of(Character.toString(Integer.parseInt(code, 16))).toString();
    }
}
