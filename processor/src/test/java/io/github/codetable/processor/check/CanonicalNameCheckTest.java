package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalNameCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "TRY_AGAIN_LATER", "HTTP_2", "A__B", "\"NULL\"", "CLASS", "VALUES", "RANGE", "CODE"})
    void acceptsScreamingSnakeCase(String name) {
        assertThat(reading(name, "B").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "PolicyViolation, |; did you mean \"POLICY_VIOLATION\"?|",
                "policy-violation, |; did you mean \"POLICY_VIOLATION\"?|",
                "policy violation, |; did you mean \"POLICY_VIOLATION\"?|",
                "1ST, ||",
                "_A, ||",
                "\u00C4RGER, ||",
                "A$B, |; did you mean \"A_B\"?|",
            })
    void reportsOtherFormsWithProposal(String name, String hint) {
        assertThat(reading(name, "B").problems())
                .containsExactly("2:19: [CT-021] \"" + name
                        + "\" cannot be a canonical name: it must be in SCREAMING_SNAKE_CASE, with ASCII letters,"
                        + " digits and _ only, and start with a letter"
                        + hint);
    }

    @Test
    void reportsInvalidAlias() {
        assertThat(reading("A", "b").problems())
                .containsExactly(
                        "2:32: [CT-021] \"b\" cannot be an alias: it must be in SCREAMING_SNAKE_CASE, with ASCII"
                                + " letters, digits and _ only, and start with a letter; did you mean \"B\"?");
    }

    @Test
    void reportsNameThatHidesType() {
        assertThat(Reading.of("""
                table: T
                columns: {r: {type: enum, values: [X], default: X}}
                codes: {1: {name: R}}
                """).check(new CanonicalNameCheck()::check).text())
                .isEqualTo("""
                codes.yaml:3:19: [CT-023] "R" cannot be a canonical name: the generated code uses a type of that name;\
                 choose another name
                codes: {1: {name: R}}
                                  ^
                """);
    }

    @Test
    void reportsTooLongNameAndShortensItInTheMessage() {
        String name = "A".repeat(1001);

        String problem = reading(name, "B").problems().get(0);

        assertThat(problem)
                .contains("\"" + "A".repeat(300)
                        + "...\" cannot be a canonical name: it has more than 1000 characters; shorten it");
        assertThat(reading("A".repeat(1000), "B").problems()).isEmpty();
    }

    private static Reading reading(String name, String alias) {
        return Reading.of("table: T\ncodes: {1: {name: " + name + ", aliases: [" + alias + "]}}\n")
                .check(new CanonicalNameCheck()::check);
    }
}
