package io.github.codetable.processor.model;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.codetable.processor.spec.Reading;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ColumnValuesTest {

    private static final Table TABLE = Reading.of("""
            table: CloseCode
            ranges:
              INNER: {from: 20, to: 29, size: 20}
              INNERMOST: {from: 25, to: 25}
              OUTER: {from: 10, to: 99, size: 10, note: outer}
              SMALL: {from: 0, to: 9}
            columns:
              size: {type: int, default: 1}
              note: {type: string}
            codes:
              5: {name: FIVE}
              15: {name: FIFTEEN, size: 15}
              25: {name: TWENTY_FIVE}
              40: {name: FORTY}
            """).table();

    private static final ColumnValues VALUES = new ColumnValues(TABLE);

    @Test
    void takesValueFromRowThenRangesThenDefault() {
        assertThat(size(15)).isEqualTo(15);
        assertThat(size(25)).isEqualTo(20);
        assertThat(size(40)).isEqualTo(10);
        assertThat(size(5)).isEqualTo(1);
    }

    @Test
    void returnsNullForMissingValue() {
        assertThat(VALUES.of(row(5), column("note"))).isNull();
        assertThat(VALUES.of(row(25), column("note"))).isNotNull();
    }

    @Test
    void inheritsRangeValuesFromOuterRangesOnly() {
        assertThat(size("INNERMOST")).isEqualTo(20);
        assertThat(size("INNER")).isEqualTo(20);
        assertThat(size("OUTER")).isEqualTo(10);
        assertThat(size("SMALL")).isEqualTo(1);
        assertThat(VALUES.of(range("INNERMOST"), column("note"))).isNotNull();
        assertThat(VALUES.of(range("SMALL"), column("note"))).isNull();
    }

    @Test
    void listsColumnsWithValueInEveryRange() {
        assertThat(VALUES.columnsOfRanges()).containsExactly(column("size"));
    }

    @Test
    void inheritsFromRangeBesideOthers() {
        Table table = Reading.of("""
                table: T
                ranges: {A: {from: 0, to: 99, n: 1}, B: {from: 10, to: 19, n: 2}, C: {from: 30, to: 39}}
                columns: {n: {type: int}}
                codes: {15: {name: X}, 35: {name: Y}, 50: {name: Z}}
                """).table();
        ColumnValues values = new ColumnValues(table);

        assertThat(table.rows().stream()
                        .map(row -> number(values.of(row, table.columns().get(0)))))
                .containsExactly(2, 1, 1)
                .inOrder();
    }

    /** A lookup that collected the ranges of a code again for each column would take half a minute. */
    @Test
    void looksUpValuesInDeeplyNestedRangesFast() {
        StringBuilder spec = new StringBuilder("table: T\nranges:\n");
        for (int i = 0; i < 200; i++) {
            spec.append("  R" + i + ": {from: " + i + ", to: " + (10_000 - i) + "}\n");
        }
        spec.append("columns:\n");
        for (int i = 0; i < 200; i++) {
            spec.append("  c" + i + ": {type: int, default: " + i + "}\n");
        }
        spec.append("codes:\n");
        for (int i = 0; i < 2_700; i++) {
            spec.append("  " + (i + 300) + ": {name: N" + i + "}\n");
        }
        Table table = Reading.of(spec.toString()).table();

        assertTimeout(Duration.ofSeconds(10), () -> {
            ColumnValues values = new ColumnValues(table);
            for (int i = 0; i < 10; i++) {
                for (Row row : table.rows()) {
                    for (Column column : table.columns()) {
                        assertSame(column.defaultValue(), values.of(row, column));
                    }
                }
            }
        });
    }

    private static Row row(int code) {
        return TABLE.rows().stream()
                .filter(row -> row.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static Range range(String name) {
        return TABLE.ranges().stream()
                .filter(range -> range.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Column column(String name) {
        return TABLE.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int size(int code) {
        return number(VALUES.of(row(code), column("size")));
    }

    private static int size(String range) {
        return number(VALUES.of(range(range), column("size")));
    }

    private static int number(Value value) {
        return ((Value.Int) value).value();
    }
}
