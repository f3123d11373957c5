package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

class SameFrameworkNameCheckTest {

    @Test
    void acceptsSameNameInTwoFrameworks() {
        assertThat(reading("1: {name: A, names: {rfc: X, jetty: X}}").problems())
                .isEmpty();
    }

    @Test
    void reportsNameOfTwoCodes() {
        assertThat(Reading.of("""
                table: T
                frameworks: {jetty: {holder: J}}
                codes:
                  1: {name: A, names: {jetty: BAD}}
                  2: {name: B, names: {jetty: [GOOD, {name: BAD}]}}
                """).check(new SameFrameworkNameCheck()::check).text())
                .isEqualTo("""
                codes.yaml:5:45: [CT-025] framework jetty gives code 2 the name BAD, but code 1 already has this \
                name; rename or remove one of the two
                  2: {name: B, names: {jetty: [GOOD, {name: BAD}]}}
                                                            ^
                first at codes.yaml:4:31
                """);
    }

    @Test
    void reportsDuplicateInList() {
        assertThat(reading("1: {name: A, names: {jetty: [X, X]}}").problems())
                .containsExactly(
                        "3:41: [CT-025] framework jetty gives code 1 the name X, but code 1 already has this name;"
                                + " rename or remove one of the two (first at 3:38)");
    }

    @Test
    void reportsNameMadeByPattern() {
        assertThat(reading("1: {name: A, names: {rfc: B}}, 2: {name: B}").problems())
                .containsExactly(
                        "3:40: [CT-025] framework rfc gives code 2 the name B, but code 1 already has this name;"
                                + " write `rfc: OTHER_NAME` under `names` of code 2 (first at 3:35)");
    }

    @Test
    void ignoresNamesMadeFromSameCanonicalName() {
        assertThat(Reading.of("""
                table: T
                frameworks: {rfc: {holder: R, pattern: "{NAME}"}}
                codes: {1: {name: A}, 2: {name: A}}
                """).check(new Checks()::check).problems()).hasSize(1);
    }

    private static Reading reading(String rows) {
        return Reading.of("""
                table: T
                frameworks: {rfc: {holder: R, pattern: "{NAME}"}, jetty: {holder: J}}
                codes: {%s}
                """.formatted(rows)).check(new SameFrameworkNameCheck()::check);
    }
}
