package io.github.codetable.processor.naming;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

    @ParameterizedTest
    @CsvSource({
        "UPPER_CAMEL, A",
        "UPPER_CAMEL, Zz_9",
        "LOWER_CAMEL, a",
        "LOWER_CAMEL, zAZ09",
        "SCREAMING_SNAKE, Z",
        "SCREAMING_SNAKE, A_Z09_",
        "KEY, z",
        "KEY, starlette-0.5_A",
        "IDENTIFIER, $",
        "IDENTIFIER, _zAZ09$",
    })
    void matchesNamesOfForm(NameForm form, String name) {
        assertThat(form.matches(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "UPPER_CAMEL, a",
        "UPPER_CAMEL, _A",
        "UPPER_CAMEL, A-B",
        "UPPER_CAMEL, 'A '",
        "UPPER_CAMEL, \u0391",
        "LOWER_CAMEL, A",
        "LOWER_CAMEL, a_b",
        "SCREAMING_SNAKE, _A",
        "SCREAMING_SNAKE, Ab",
        "SCREAMING_SNAKE, A$",
        "KEY, -a",
        "KEY, 1",
        "KEY, a/b",
        "IDENTIFIER, 1",
        "IDENTIFIER, a.b",
        "IDENTIFIER, a\u0301",
        "IDENTIFIER, ''",
    })
    void doesNotMatchOtherNames(NameForm form, String name) {
        assertThat(form.matches(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "UPPER_CAMEL, close code, CloseCode",
        "LOWER_CAMEL, Sendable-By, sendableBy",
        "SCREAMING_SNAKE, policyViolation, POLICY_VIOLATION",
        "KEY, ' best http', best-http",
        "IDENTIFIER, policy violation, policy_violation",
    })
    void correctsNames(NameForm form, String name, String corrected) {
        assertThat(form.corrected(name)).isEqualTo(corrected);
    }
}
