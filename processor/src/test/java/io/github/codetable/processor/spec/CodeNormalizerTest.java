package io.github.codetable.processor.spec;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CodeNormalizerTest {

    private static final String HEX_BASE =
            "table: T\nnotation: hex\nranges: {A: {from: 0x0, to: 0x0f}}\ncodes: {0x0a: TEN, 0xB: ELEVEN}\n";

    @Test
    void mergesHexadecimalCodesByNumber() {
        Reading reading = Reading.of(
                Map.of("base.yaml", HEX_BASE, "codes.yaml", "extends: base.yaml\ncodes: {0x00A: OTHER, 0x0B: ~}\n"));

        assertThat(reading.problems()).isEmpty();
        assertThat(names(reading.table())).containsExactly("OTHER");
    }

    @Test
    void convertsBaseToNotationOfExtendingSpec() {
        Reading reading = Reading.of(Map.of(
                "base.yaml",
                HEX_BASE,
                "codes.yaml",
                "extends: base.yaml\nnotation: decimal\nranges: {A: {to: 20}}\ncodes: {10: OTHER, 20: TWENTY}\n"));

        assertThat(reading.problems()).isEmpty();
        assertThat(names(reading.table()))
                .containsExactly("OTHER", "ELEVEN", "TWENTY")
                .inOrder();
        assertThat(reading.table().ranges().stream().map(Range::to)).containsExactly(20);
    }

    @Test
    void convertsDecimalBaseToHexadecimal() {
        Reading reading = Reading.of(Map.of(
                "base.yaml", "table: T\nranges: {A: {from: -1, to: -1}}\ncodes: {-1: LAST}\n",
                "codes.yaml", "extends: base.yaml\nnotation: hex\ncodes: {0xFFFFFFFF: {title: x}}\n"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().rows().stream().map(Row::code)).containsExactly(-1);
    }

    @Test
    void reportsRepeatedCodeOnce() {
        Reading reading = Reading.of("table: T\nnotation: hex\ncodes: {0xa: A, 0x0A: B, 0x0A: C}\n");

        assertThat(reading.problems())
                .containsExactly(
                        "3:17: [CT-012] key \"0x0A\" is duplicated; remove or rename one of the two (first at"
                                + " 3:9)",
                        "3:26: [CT-012] key \"0x0A\" is duplicated; remove or rename one of the two (first at"
                                + " 3:17)");
    }

    @Test
    void sortsHexadecimalCodesAsUnsignedNumbers() {
        Reading reading =
                Reading.of("table: T\nnotation: hex\ncodes: {0xFFFFFFFF: D, 0x0: A, 0x80000000: C, 0x7fffffff: B}\n");

        assertThat(names(reading.table())).containsExactly("A", "B", "C", "D").inOrder();
    }

    @Test
    void mergesShortRowsWithMappings() {
        Reading reading = Reading.of(Map.of(
                "base.yaml", "table: T\ncodes: {0: {name: A, title: Zero}, 1: B}\n",
                "codes.yaml", "extends: base.yaml\ncodes: {0: OK, 1: {title: One}}\n"));

        assertThat(reading.problems()).isEmpty();
        assertThat(names(reading.table())).containsExactly("OK", "B").inOrder();
        assertThat(reading.table().rows().stream().map(row -> row.description().title()))
                .containsExactly("Zero", "One")
                .inOrder();
    }

    private static List<String> names(Table table) {
        return table.rows().stream().map(row -> row.name().text()).toList();
    }
}
