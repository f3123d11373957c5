package io.github.codetable.processor.naming;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"_", "assert", "const", "enum", "false", "goto", "null", "strictfp", "true", "while"})
    void containsKeywordsAndLiterals(String word) {
        assertThat(Keywords.contains(word)).isTrue();
        assertWithMessage("to the JDK").that(SourceVersion.isKeyword(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "Class", "record", "yield", "var", "sealed", "permits", "__", "$"})
    void containsNoValidIdentifiers(String word) {
        assertThat(Keywords.contains(word)).isFalse();
        assertWithMessage("to the JDK").that(SourceVersion.isName(word)).isTrue();
    }
}
