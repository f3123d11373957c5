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
    void acceptsKnownPlaceholders(String pattern) {
        assertThat(reading(pattern).problems()).isEmpty();
    }

    @Test
    void reportsUnknownPlaceholderWithProposal() {
        assertThat(reading("WS_{kode}_{NAME}").text()).isEqualTo("""
                codes.yaml:2:40: [CT-029] unknown placeholder {kode} in pattern "WS_{kode}_{NAME}"; known \
                placeholders: {code}, {NAME}, {Name}, {name}; did you mean "code"?
                frameworks: {rfc: {holder: H, pattern: "WS_{kode}_{NAME}"}}
                                                       ^
                """);
    }

    @Test
    void reportsEachUnknownPlaceholder() {
        assertThat(reading("{a}_{number}").problems())
                .containsExactly(
                        "2:40: [CT-029] unknown placeholder {a} in pattern \"{a}_{number}\"; " + KNOWN,
                        "2:40: [CT-029] unknown placeholder {number} in pattern \"{a}_{number}\"; " + KNOWN);
    }

    @Test
    void reportsPatternWithoutPlaceholder() {
        assertThat(reading("WS").problems())
                .containsExactly(
                        "2:40: [CT-030] pattern \"WS\" gives every code the same name; add one of the placeholders"
                                + " {code}, {NAME}, {Name}, {name}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{code}_{NAME}", "{NAME}-{code}", "{NAME", "a {name}", "{{NAME}}"})
    void reportsPatternThatMakesNoIdentifier(String pattern) {
        assertThat(reading(pattern).problems()).hasSize(1);
    }

    @Test
    void reportsInvalidPatternOnce() {
        assertThat(Reading.of("""
                table: T
                frameworks: {rfc: {holder: H, pattern: "{code}"}}
                codes: {1: {name: A}, 2: {name: B}}
                """).check(new Checks()::check).problems())
                .containsExactly(
                        "2:40: [CT-021] \"1\" cannot be a name in framework rfc, but pattern \"{code}\" makes it for"
                                + " code 1: it must be a Java identifier, with ASCII letters, digits, _ and $ only, and"
                                + " not start with a digit; change the pattern, or write `rfc: OTHER_NAME` under `names`"
                                + " of code 1");
    }

    @Test
    void namesCodeOfTheTable() {
        assertThat(Reading.of("""
                table: T
                frameworks: {rfc: {holder: H, pattern: "{code}_{NAME}"}}
                codes: {3: {name: FIRST, names: {rfc: A}}, 7: {name: SECOND}, 9: {name: invalid}}
                """).check(new PatternCheck()::check).text())
                .contains("\"7_SECOND\" cannot be a name in framework rfc, but pattern \"{code}_{NAME}\" makes it for"
                        + " code 7");
    }

    @Test
    void acceptsPatternThatNamesNoCode() {
        assertThat(Reading.of("""
                table: T
                frameworks: {rfc: {holder: H, pattern: "{code}"}}
                codes: {3: {name: FIRST, names: {rfc: A}}, 7: {name: SECOND, names: {rfc: ~}}}
                """).check(new Checks()::check).problems()).isEmpty();
    }

    @Test
    void acceptsRangesOfTable() {
        assertThat(withRanges("[LOW, HIGH]").problems()).isEmpty();
    }

    @Test
    void reportsUnknownRangeWithProposal() {
        assertThat(withRanges("[LOW, HIHG, OTHER]").problems())
                .containsExactly(
                        "3:66: [CT-039] unknown range \"HIHG\"; known ranges: LOW, HIGH; did you mean \"HIGH\"?",
                        "3:72: [CT-039] unknown range \"OTHER\"; known ranges: LOW, HIGH");
    }

    private static Reading withRanges(String ranges) {
        return Reading.of("""
                table: T
                ranges: {LOW: {from: 0, to: 4}, HIGH: {from: 5, to: 9}}
                frameworks: {rfc: {holder: Rfc, pattern: "{NAME}", ranges: %s}}
                codes: {1: {name: A}}
                """.formatted(ranges)).check(new PatternCheck()::check);
    }

    private static Reading reading(String pattern) {
        return Reading.of("table: T\nframeworks: {rfc: {holder: H, pattern: \"" + pattern
                        + "\"}}\ncodes: {1: {name: A}}\n")
                .check(new PatternCheck()::check);
    }
}
