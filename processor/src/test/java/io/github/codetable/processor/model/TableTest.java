package io.github.codetable.processor.model;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Table TABLE = Reading.of("""
            table: CloseCode
            ranges:
              INNER: {from: 20, to: 29}
              INNERMOST: {from: 25, to: 25}
              OUTER: {from: 10, to: 99}
              SMALL: {from: 0, to: 9}
            frameworks:
              rfc: {holder: RfcCodes, pattern: "{NAME}"}
              fastapi: {holder: FastApiCodes, pattern: "WS_{code}_{NAME}"}
              jetty: {holder: JettyCodes}
            codes:
              5: {name: FIVE}
              25: {name: TWENTY_FIVE, names: {rfc: ~, fastapi: [ONE, {name: TWO, deprecated: use ONE}], jetty: Own}}
              40: {name: FORTY, deprecated: use FIVE}
            """).table();

    private static final Row FIVE = row(5);
    private static final Row TWENTY_FIVE = row(25);
    private static final Row FORTY = row(40);

    @Test
    void sortsRangesByFirstCodeOuterFirst() {
        assertThat(TABLE.ranges().stream().map(Range::name))
                .containsExactly("SMALL", "OUTER", "INNER", "INNERMOST")
                .inOrder();
    }

    @Test
    void sortsInnerRangesFirst() {
        assertThat(TABLE.rangesInnerFirst().stream().map(Range::name))
                .containsExactly("SMALL", "INNERMOST", "INNER", "OUTER")
                .inOrder();
    }

    @Test
    void returnsInnermostRange() {
        assertThat(rangeOf(9)).isEqualTo("SMALL");
        assertThat(rangeOf(10)).isEqualTo("OUTER");
        assertThat(rangeOf(20)).isEqualTo("INNER");
        assertThat(rangeOf(25)).isEqualTo("INNERMOST");
        assertThat(rangeOf(26)).isEqualTo("INNER");
        assertThat(rangeOf(99)).isEqualTo("OUTER");
    }

    @Test
    void returnsNullOutsideAllRanges() {
        assertThat(rangeOf(100)).isNull();
        assertThat(rangeOf(-1)).isNull();
        assertThat(rangeOf(Integer.MIN_VALUE)).isNull();
        assertThat(rangeOf(Integer.MAX_VALUE)).isNull();
    }

    @Test
    void makesNameByPatternForRowWithoutName() {
        assertThat(names(FIVE, "rfc")).containsExactly("FIVE");
        assertThat(names(FIVE, "fastapi")).containsExactly("WS_5_FIVE");
        assertThat(TABLE.namesOf(FIVE, framework("rfc")).get(0).place()).isEqualTo(FIVE.place());
    }

    @Test
    void hasNoNameWithoutPattern() {
        assertThat(names(FIVE, "jetty")).isEmpty();
    }

    @Test
    void namesOfRowReplacePattern() {
        assertThat(names(TWENTY_FIVE, "fastapi")).containsExactly("ONE", "TWO").inOrder();
        assertThat(names(TWENTY_FIVE, "jetty")).containsExactly("Own");
        assertThat(names(TWENTY_FIVE, "rfc")).isEmpty();
    }

    @Test
    void deprecatesNameByItselfOrWithRow() {
        assertThat(deprecations(TWENTY_FIVE, "fastapi"))
                .containsExactly(null, "use ONE")
                .inOrder();
        assertThat(deprecations(FORTY, "rfc")).containsExactly("use FIVE");
    }

    @Test
    void keepsOrderOfChosenFrameworks() {
        assertThat(TABLE.withFrameworks(List.of("jetty", "rfc")).frameworks().stream()
                        .map(Framework::key))
                .containsExactly("rfc", "jetty")
                .inOrder();
    }

    private static Row row(int code) {
        return TABLE.rows().stream()
                .filter(row -> row.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static Framework framework(String key) {
        return TABLE.frameworks().stream()
                .filter(framework -> framework.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String rangeOf(int code) {
        Range range = TABLE.rangeOf(code);
        return range == null ? null : range.name();
    }

    private static List<String> names(Row row, String framework) {
        return TABLE.namesOf(row, framework(framework)).stream().map(Name::text).toList();
    }

    private static List<String> deprecations(Row row, String framework) {
        return TABLE.namesOf(row, framework(framework)).stream()
                .map(Name::deprecated)
                .collect(Collectors.toList());
    }

    @Test
    void namesOnlyCodesInRangesOfPattern() {
        Table table = Reading.of("""
                table: T
                ranges: {LOW: {from: 0, to: 9}, IN: {from: 2, to: 3}, HIGH: {from: 10, to: 19}}
                frameworks:
                  low: {holder: Low, pattern: "{NAME}", ranges: [LOW]}
                  in: {holder: In, pattern: "{NAME}", ranges: [IN, HIGH]}
                codes: {0: {name: A}, 2: {name: B}, 10: {name: C}}
                """).table();

        assertThat(named(table, 0)).containsExactly("A", "B");
        assertThat(named(table, 1)).containsExactly("B", "C");
    }

    @Test
    void namesInvalidCodeByPatternWithRanges() {
        Table table = Reading.of("""
                table: T
                ranges: {LOW: {from: 0, to: 9}}
                frameworks: {low: {holder: Low, pattern: "{NAME}", ranges: [LOW]}}
                codes: {0x1: {name: A}}
                """).table();

        assertThat(named(table, 0)).containsExactly("A");
    }

    @Test
    void labelsRowByCodeOrPlace() {
        Table table =
                Reading.of("table: T\ncodes: {0: {name: A}, 0x1: {name: B}}\n").table();

        assertThat(table.rows().stream().map(row -> row.label(table.notation())))
                .containsExactly("code 0", "the code at codes.yaml:2:23");
    }

    private static List<String> named(Table table, int framework) {
        return table.rows().stream()
                .flatMap(row -> table.namesOf(row, table.frameworks().get(framework)).stream())
                .map(Name::text)
                .toList();
    }
}
