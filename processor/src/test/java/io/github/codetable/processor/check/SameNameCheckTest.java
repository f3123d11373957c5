package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

class SameNameCheckTest {

    @Test
    void acceptsDistinctNames() {
        assertThat(reading("1: {name: A}, 2: {name: A_}, 3: {name: AA}").problems())
                .isEmpty();
    }

    @Test
    void reportsDuplicateNameAtSecondCode() {
        assertThat(Reading.of("""
                table: CloseCode
                codes:
                  4008: {name: POLICY_VIOLATION}
                  1008:
                    name: POLICY_VIOLATION
                """).check(new SameNameCheck()::check).text()).isEqualTo("""
                codes.yaml:3:16: [CT-014] two codes are both named POLICY_VIOLATION: 1008 and 4008; rename one of them
                  4008: {name: POLICY_VIOLATION}
                               ^
                first at codes.yaml:5:11
                """);
    }

    @Test
    void reportsDuplicateNameAtEachFurtherCode() {
        assertThat(reading("1: {name: A}, 2: {name: A}, 3: {name: A}").problems())
                .containsExactly(
                        "2:33: [CT-014] two codes are both named A: 1 and 2; rename one of them (first at 2:19)",
                        "2:47: [CT-014] two codes are both named A: 1 and 3; rename one of them (first at 2:19)");
    }

    @Test
    void labelsInvalidCodeByItsPlace() {
        assertThat(reading("+1:  {name: A}, 2: {name: A}").problems())
                .containsExactly(
                        "2:9: [CT-017] +1 is not a code; write a plain decimal integer from -2147483648 to 2147483647;"
                                + " did you mean 1?",
                        "2:21: [CT-014] two codes are both named A: 2 and the code at 2:9; rename one of them (first at"
                                + " 2:35)");
    }

    private static Reading reading(String rows) {
        return Reading.of("table: T\ncodes: {" + rows + "}\n").check(new SameNameCheck()::check);
    }
}
