package io.github.codetable.processor.naming;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaIdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "NORMAL_CLOSURE", "WS_1000", "$", "a$b", "_a", "__", "record", "yield", "var"})
    void takesNamesOfFieldsAndMethods(String name) {
        assertThat(JavaIdentifiers.isIdentifier(name)).isTrue();
        assertWithMessage("to the JDK").that(SourceVersion.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1a", "a-b", "a b", "a\n", "a.b", "\u00e9", "a\u200b", "_", "class", "null", "true", "goto"})
    void takesNothingElse(String name) {
        assertThat(JavaIdentifiers.isIdentifier(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "yield", "var", "sealed", "permits", "enum", "_"})
    void knowsWhatNoTypeCanBeCalled(String name) {
        assertThat(JavaIdentifiers.isTypeIdentifier(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_", "assert", "const", "enum", "false", "goto", "null", "strictfp", "true", "while"})
    void knowsKeywords(String name) {
        assertThat(JavaIdentifiers.isKeyword(name)).isTrue();
        assertWithMessage("to the JDK").that(SourceVersion.isKeyword(name)).isTrue();
    }

    @Test
    void knowsThatWordsInOtherCaseAreNoKeywords() {
        assertThat(JavaIdentifiers.isKeyword("NULL")).isFalse();
        assertThat(JavaIdentifiers.isTypeIdentifier("Record")).isTrue();
    }
}
