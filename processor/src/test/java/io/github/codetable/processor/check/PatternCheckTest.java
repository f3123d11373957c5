package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternCheckTest {

    private static final String KNOWN = "known placeholders: {code}, {NAME}, {Name}, {name}";

    @ParameterizedTest
    @ValueSource(strings = {"{NAME}", "WS_{code}_{NAME}", "{Name}", "{name}{code}", "$_{code}"})
    void knownPlaceholdersAreFine(String pattern) {
        assertThat(reading(pattern).problems()).isEmpty();
    }

    @Test
    void anUnknownPlaceholderIsReportedWithTheNearest() {
        assertThat(reading("WS_{kode}_{NAME}").text()).isEqualTo("""
                codes.yaml:2:40: [CT-029] unknown placeholder {kode} in pattern "WS_{kode}_{NAME}"; known \
                placeholders: {code}, {NAME}, {Name}, {name}; did you mean "code"?
                frameworks: {rfc: {holder: H, pattern: "WS_{kode}_{NAME}"}}
                                                       ^
                """);
    }

    @Test
    void everyUnknownPlaceholderIsReported() {
        assertThat(reading("{a}_{number}").problems())
                .containsExactly(
                        "2:40: [CT-029] unknown placeholder {a} in pattern \"{a}_{number}\"; " + KNOWN,
                        "2:40: [CT-029] unknown placeholder {number} in pattern \"{a}_{number}\"; " + KNOWN);
    }

    @Test
    void aPatternWithoutPlaceholderNamesNothing() {
        assertThat(reading("WS").problems())
                .containsExactly(
                        "2:40: [CT-030] pattern \"WS\" gives every code the same name; add one of the placeholders"
                                + " {code}, {NAME}, {Name}, {name}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{code}_{NAME}", "{NAME}-{code}", "{NAME", "a {name}", "{{NAME}}"})
    void aPatternMakesIdentifiers(String pattern) {
        assertThat(reading(pattern).problems()).hasSize(1);
    }

    @Test
    void aPatternThatMakesNoIdentifierIsReportedOnceAndNotForEachCode() {
        assertThat(Reading.of("""
                table: T
                frameworks: {rfc: {holder: H, pattern: "{code}"}}
                codes: {1: {name: A}, 2: {name: B}}
                """).then(new Checks()::check).problems())
                .containsExactly(
                        "2:40: [CT-021] \"1\" cannot be a framework name, but this pattern makes it for code 1 with"
                                + " the name SOME_NAME: it must be a Java identifier, with ASCII letters, digits, _"
                                + " and $ only, and not start with a digit");
    }

    private static Reading reading(String pattern) {
        return Reading.of("table: T\nframeworks: {rfc: {holder: H, pattern: \"" + pattern + "\"}}\ncodes: {}\n")
                .then(new PatternCheck()::check);
    }
}
