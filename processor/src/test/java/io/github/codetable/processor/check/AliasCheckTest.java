package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

class AliasCheckTest {

    @Test
    void acceptsDistinctAliases() {
        assertThat(reading("1: {name: A, aliases: [B, C]}, 2: {name: D, aliases: [E]}")
                        .problems())
                .isEmpty();
    }

    @Test
    void reportsAliasThatIsTheNameOfAnotherCode() {
        assertThat(Reading.of("""
                table: T
                codes:
                  1: {name: ONE, aliases: [TWO]}
                  2: {name: TWO}
                """).check(new AliasCheck()::check).text()).isEqualTo("""
                codes.yaml:3:28: [CT-024] alias TWO of code 1 is already the name of code 2; rename or remove the \
                alias
                  1: {name: ONE, aliases: [TWO]}
                                           ^
                first at codes.yaml:4:13
                """);
    }

    @Test
    void reportsAliasThatIsTheNameOfItsOwnCode() {
        assertThat(reading("1: {name: A, aliases: [A]}").problems())
                .containsExactly(
                        "2:32: [CT-024] alias A of code 1 is already the name of code 1; rename or remove the alias"
                                + " (first at 2:19)");
    }

    @Test
    void reportsDuplicateAlias() {
        assertThat(reading("1: {name: A, aliases: [X]}, 2: {name: B, aliases: [{name: X}]}")
                        .problems())
                .containsExactly(
                        "2:67: [CT-024] alias X of code 2 is already an alias of code 1; rename or remove the alias"
                                + " (first at 2:32)");
    }

    private static Reading reading(String rows) {
        return Reading.of("table: T\ncodes: {" + rows + "}\n").check(new AliasCheck()::check);
    }
}
