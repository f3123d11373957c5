package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

class MissingValueCheckTest {

    @Test
    void acceptsValueFromRowRangeOrDefault() {
        assertThat(reading("{type: int}", "LOW: {from: 0, to: 9}", "1: {name: A, size: 1}")
                        .problems())
                .isEmpty();
        assertThat(reading("{type: int}", "LOW: {from: 0, to: 9, size: 1}", "1: {name: A}")
                        .problems())
                .isEmpty();
        assertThat(reading("{type: int, default: 1}", "LOW: {from: 0, to: 9}", "1: {name: A}")
                        .problems())
                .isEmpty();
    }

    @Test
    void reportsCodeWithoutValue() {
        assertThat(Reading.of("""
                table: T
                columns: {size: {type: int}}
                codes:
                  1: {name: A, size: 3}
                  2: {name: B}
                """).check(new Checks()::check).text()).isEqualTo("""
                codes.yaml:5:3: [CT-028] column size has no value for code 2; add a value here, in a range that \
                contains the code, or as the column's `default`
                  2: {name: B}
                  ^
                """);
    }

    @Test
    void acceptsValueOfWrongType() {
        assertThat(reading("{type: int}", "LOW: {from: 0, to: 9}", "1: {name: A, size: big}")
                        .problems())
                .hasSize(1);
    }

    @Test
    void ignoresColumnWithoutList() {
        assertThat(reading("{type: enum}", "LOW: {from: 0, to: 9}", "1: {name: A}")
                        .problems())
                .hasSize(1);
    }

    @Test
    void ignoresValueThatRangeMayHave() {
        assertThat(reading("{type: int}", "LOW: {from: 0, to: 0x9, size: 1}", "1: {name: A}")
                        .problems())
                .hasSize(1);
        assertThat(reading("{type: int}", "LOW: {from: 9, to: 0, size: 1}", "1: {name: A}")
                        .problems())
                .contains("3:10: [CT-019] range LOW is invalid: `from` (9) must not be greater than `to` (0); correct"
                        + " one of them");
        assertThat(reading("{type: int}", "LOW: {from: 0, to: 9, size: 1}", "10: {name: A}")
                        .problems())
                .hasSize(1);
        assertThat(reading("{type: int}", "LOW: {from: 0, to: 9, size: 1}", "0x1: {name: A}")
                        .problems())
                .hasSize(1);
    }

    @Test
    void reportsInvalidCodeIfNoRangeHasValue() {
        assertThat(reading("{type: int}", "LOW: {from: 0, to: 9}", "0x1: {name: A}")
                        .problems())
                .hasSize(2);
    }

    private static Reading reading(String column, String range, String row) {
        return Reading.of("table: T\ncolumns: {size: " + column + "}\nranges: {" + range + "}\ncodes: {" + row + "}\n")
                .check(new Checks()::check);
    }

    @Test
    void reportsCodeInRangeWithoutValue() {
        assertThat(Reading.of("""
                table: T
                ranges: {LOW: {from: 0, to: 9}, HIGH: {from: 10, to: 19}}
                columns: {size: {type: int}}
                codes: {1: {name: A}, 0x1: {name: B}}
                """).check(new Checks()::check).problems().toString())
                .contains("[CT-028] column size has no value for code 1;");
    }
}
