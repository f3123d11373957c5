package io.github.codetable.processor.emit.source;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class JavaLiteralTest {

    @ParameterizedTest
    @CsvSource({
        "Going Away, Going Away",
        "22, \\\"",
        "5c, \\\\",
        "9, \\t",
        "a, \\n",
        "d, \\r",
        "0, \\000",
        "1a, \\032",
        "7f, \\u007f",
        "e9, \\u00e9",
        "2028, \\u2028",
        "202e, \\u202e",
        "d800, \\ud800",
        "1f600, \\ud83d\\ude00",
    })
    void escapesSpecialCharacters(String text, String escaped) {
        String plain = text.matches("[0-9a-f]+") ? Character.toString(Integer.parseInt(text, 16)) : text;
        assertThat(JavaLiteral.of(plain).toString()).isEqualTo('"' + escaped + '"');
    }

    @Test
    void escapesBackslashOfUnicodeEscape() {
        assertThat(JavaLiteral.of("\\u0022").toString()).isEqualTo("\"\\\\u0022\"");
    }

    @Test
    void separatesOctalEscapeFromFollowingDigit() {
        assertThat(JavaLiteral.of("\0" + "1").toString()).isEqualTo("\"\\0001\"");
    }

    @Test
    void keepsFormatCharactersOfJavaPoet() {
        assertThat(JavaLiteral.of("$L $$ $T %s").toString()).isEqualTo("\"$L $$ $T %s\"");
    }

    @Test
    void isAlwaysAscii() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            all.append((char) c);
        }
        assertThat(JavaLiteral.of(all.toString()).toString()).matches("[ -~]*");
    }
}
