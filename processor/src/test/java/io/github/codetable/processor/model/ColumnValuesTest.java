package io.github.codetable.processor.model;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.spec.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void hasValueForAnyCodeWithDefault() {
        assertThat(VALUES.hasValueForAnyCode(column("size"))).isTrue();
        assertThat(VALUES.hasValueForAnyCode(column("note"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "-2147483648, -1, 0, 2147483647, true",
        "-2147483648, 2147483647, 5, 9, true",
        "-2147483648, -2, 0, 2147483647, false",
        "-2147483648, -1, 0, 2147483646, false",
        "-2147483647, -1, 0, 2147483647, false",
        "0, 99, 100, 199, false",
    })
    void hasValueForAnyCodeIfRangesContainEveryInt(int from, int to, int from2, int to2, boolean isTotal) {
        Table table = withRanges(range("A", from, to, true), range("B", from2, to2, true));
        assertThat(new ColumnValues(table).hasValueForAnyCode(table.columns().get(0)))
                .isEqualTo(isTotal);
    }

    @Test
    void hasNoValueForAnyCodeIfRangeHasNone() {
        Table table = withRanges(range("A", Integer.MIN_VALUE, -1, true), range("B", 0, Integer.MAX_VALUE, false));
        assertThat(new ColumnValues(table).hasValueForAnyCode(table.columns().get(0)))
                .isFalse();
    }

    @Test
    void hasNoValueForAnyCodeWithoutRangesAndDefault() {
        Table table = withRanges();
        assertThat(new ColumnValues(table).hasValueForAnyCode(table.columns().get(0)))
                .isFalse();
    }

    private static Range range(String name, int from, int to, boolean hasValue) {
        Place place = TABLE.name().place();
        Map<String, Value> values = hasValue ? Map.of("weight", new Value.Int(1, place)) : Map.of();
        return new Range(
                name, new Interval(from, to, Notation.DECIMAL), new Description(name, null, null), values, place);
    }

    /** Returns a table with one column without a default. */
    private static Table withRanges(Range... ranges) {
        Table table = Reading.of("table: T\ncolumns: {weight: {type: int}}\ncodes: {1: {name: ONE, weight: 1}}\n")
                .table();
        return new Table(
                table.spec(),
                table.name(),
                table.description(),
                table.notation(),
                List.of(ranges),
                table.columns(),
                table.frameworks(),
                table.unreadFrameworks(),
                table.rows(),
                table.accessors(),
                table.implemented(),
                table.frameworksPlace());
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
