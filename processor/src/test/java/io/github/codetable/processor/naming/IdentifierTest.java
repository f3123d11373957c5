package io.github.codetable.processor.naming;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "a1", "_a", "$", "GOING_AWAY", "record"})
    void acceptsIdentifiers(String name) {
        assertThat(new Identifier(name).toString()).isEqualTo(name);
        assertThat(new StringBuilder(new Identifier(name)).toString()).isEqualTo(name);
        assertThat(new Identifier(name).subSequence(0, 1).toString()).isEqualTo(name.substring(0, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "1a", "a b", "a.b", "a-b", "a;", "a\n", "*/", "\\u0061", "\u0391", "\u0130", "a\u200b", "a\0",
                "class", "null", "_"
            })
    void rejectsOtherTexts(String name) {
        assertThat(assertThrows(IllegalArgumentException.class, () -> new Identifier(name)))
                .hasMessageThat()
                .endsWith("is not a Java identifier");
    }

    @Test
    void hasCharactersOfText() {
        Identifier name = new Identifier("ab");

        assertThat(name.length()).isEqualTo(2);
        assertThat(name.charAt(1)).isEqualTo('b');
    }
}
