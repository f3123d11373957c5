package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

class OptionNameCheckTest {

    @Test
    void acceptsScreamingSnakeCase() {
        assertThat(reading("[NEVER, AT_ONCE, RETRY_5]").problems()).isEmpty();
    }

    @Test
    void reportsOtherFormsWithProposal() {
        assertThat(reading("[NEVER, atOnce]").text()).isEqualTo("""
                codes.yaml:2:47: [CT-021] "atOnce" cannot be a column value: it must be in SCREAMING_SNAKE_CASE, \
                with ASCII letters, digits and _ only, and start with a letter; did you mean "AT_ONCE"?
                columns: {retry: {type: enum, values: [NEVER, atOnce]}}
                                                              ^
                """);
        assertThat(reading("{never: Not at all}").problems()).hasSize(1);
    }

    private static Reading reading(String values) {
        return Reading.of("table: T\ncolumns: {retry: {type: enum, values: " + values + "}}\ncodes: {}\n")
                .check(new OptionNameCheck()::check);
    }
}
