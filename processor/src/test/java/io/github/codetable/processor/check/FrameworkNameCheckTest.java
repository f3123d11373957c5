package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkNameCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"WrongDataType", "WS_1003", "normal", "$x", "_x", "String", "record", "~", "[A, B]"})
    void acceptsJavaIdentifiers(String name) {
        assertThat(reading(name).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "wrong-data, |; did you mean \"wrong_data\"?|",
                "wrong data, |; did you mean \"wrong_data\"?|",
                "3rd, ||",
            })
    void reportsOtherFormsWithProposal(String name, String hint) {
        assertThat(reading(name).problems())
                .containsExactly("3:35: [CT-021] \"" + name
                        + "\" cannot be a name in framework rfc: it must be a Java identifier, with ASCII letters,"
                        + " digits, _ and $ only, and not start with a digit"
                        + hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "goto", "_"})
    void reportsKeyword(String name) {
        assertThat(reading(name).problems())
                .containsExactly("3:35: [CT-022] \"" + name
                        + "\" cannot be a name in framework rfc: it is a Java keyword; choose another name");
    }

    @Test
    void reportsNameOfTable() {
        assertThat(reading("CloseCode").problems())
                .containsExactly(
                        "3:35: [CT-023] \"CloseCode\" cannot be a name in framework rfc: the table has that name;"
                                + " choose another name");
    }

    @Test
    void reportsNameMadeByPatternAtTheCode() {
        assertThat(Reading.of("""
                table: T
                frameworks: {rfc: {holder: H, pattern: "{name}"}}
                codes:
                  1: {name: DEFAULT}
                """).check(new FrameworkNameCheck()::check).text())
                .isEqualTo("""
                codes.yaml:4:3: [CT-022] "default" cannot be a name in framework rfc, but pattern "{name}" makes it \
                for code 1: it is a Java keyword; change the pattern, or write `rfc: OTHER_NAME` under `names` of code 1
                  1: {name: DEFAULT}
                  ^
                """);
    }

    @Test
    void ignoresNamesMadeFromInvalidNameOrCode() {
        assertThat(Reading.of("""
                table: T
                frameworks: {rfc: {holder: H, pattern: "WS_{code}_{NAME}"}}
                codes: {1: {name: not-a-name}, 0x2: {name: B}}
                """).check(new Checks()::check).problems()).hasSize(2);
    }

    private static Reading reading(String name) {
        return Reading.of("""
                table: CloseCode
                frameworks: {rfc: {holder: RfcCodes}}
                codes: {1: {name: A, names: {rfc: %s}}}
                """.formatted(name)).check(new FrameworkNameCheck()::check);
    }
}
