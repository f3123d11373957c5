package io.github.codetable.processor.naming;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

    @ParameterizedTest
    @CsvSource({
        "{NAME}, POLICY_VIOLATION",
        "WS_{code}_{NAME}, WS_1008_POLICY_VIOLATION",
        "{Name}, PolicyViolation",
        "{name}{code}, policyViolation1008",
        "{code}{code}, 10081008",
        "${NAME}, $POLICY_VIOLATION",
        "{{NAME}}, {POLICY_VIOLATION}",
        "{other}_{NAME}, {other}_POLICY_VIOLATION",
    })
    void fillsPlaceholders(String pattern, String name) {
        assertThat(pattern(pattern).apply("1008", "POLICY_VIOLATION")).isEqualTo(name);
    }

    @Test
    void doesNotInterpretFilledText() {
        assertThat(pattern("{NAME}").apply("1", "$1\\{code}")).isEqualTo("$1\\{code}");
    }

    @Test
    void returnsUnknownPlaceholders() {
        assertThat(pattern("{Code}_{NAME}_{}_{ name }").unknownPlaceholders())
                .containsExactly("Code", "", " name ")
                .inOrder();
        assertThat(pattern("{code}_{NAME}").unknownPlaceholders()).isEmpty();
    }

    @Test
    void isConstantWithoutPlaceholder() {
        assertThat(pattern("WS").isConstant()).isTrue();
        assertThat(pattern("{NAME").isConstant()).isTrue();
        assertThat(pattern("{other}").isConstant()).isFalse();
    }

    @Test
    void hasCodeWithCodePlaceholder() {
        assertThat(pattern("WS_{code}").hasCode()).isTrue();
        assertThat(pattern("WS_{NAME}").hasCode()).isFalse();
    }

    private static NamePattern pattern(String text) {
        return new NamePattern(text, Place.ofSpec(new SourceText("codes.yaml", "")));
    }
}
