package io.github.codetable.processor.model;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The largest tables that fit, and the smallest that do not. */
class ClassFileBudgetTest {

    @Test
    void counts33BytesForConstantWithThreeArguments() {
        assertThat(budget("", 1_969, "").fitsInitializer()).isTrue();
        assertThat(budget("", 1_970, "").fitsInitializer()).isFalse();
    }

    @Test
    void counts6BytesForAlias() {
        assertThat(budget("", 1_666, ", aliases: [A%d]").fitsInitializer()).isTrue();
        assertThat(budget("", 1_667, ", aliases: [A%d]").fitsInitializer()).isFalse();
    }

    @Test
    void counts3BytesForNumber() {
        String columns = "columns: {n: {type: int, default: 1}}\n";
        assertThat(budget(columns, 1_805, "").fitsInitializer()).isTrue();
        assertThat(budget(columns, 1_806, "").fitsInitializer()).isFalse();
    }

    @Test
    void counts9BytesForSetAnd8PerElement() {
        String columns = "columns: {s: {type: set, values: [A, B], default: [A, B]}}\n";
        assertThat(budget(columns, 1_120, "").fitsInitializer()).isTrue();
        assertThat(budget(columns, 1_121, "").fitsInitializer()).isFalse();
    }

    @Test
    void counts3BytesForEmptySet() {
        String columns = "columns: {s: {type: set, values: [A, B], default: []}}\n";
        assertThat(budget(columns, 1_805, "").fitsInitializer()).isTrue();
        assertThat(budget(columns, 1_806, "").fitsInitializer()).isFalse();
    }

    @Test
    void startsNewMethodIfLastOneIsFull() {
        String columns = IntStream.range(0, 10)
                .mapToObj(column -> "n" + column + ": {type: int, default: 1}")
                .collect(Collectors.joining(", ", "columns: {", "}\n"));

        List<List<Row>> groups = budget(columns, 1_445, "").rowsByMethod();

        assertThat(groups.stream().map(List::size)).containsExactly(1_444, 1).inOrder();
        assertThat(groups.get(1).get(0).code()).isEqualTo(1_444);
    }

    /** Returns the budget of a table with the given number of rows. In the fields, {@code %d} becomes the code. */
    private static ClassFileBudget budget(String head, int rows, String fields) {
        String codes = IntStream.range(0, rows)
                .mapToObj(code -> "  " + code + ": {name: N" + code + fields.replace("%d", "" + code) + "}\n")
                .collect(Collectors.joining());
        return new ClassFileBudget(
                Reading.of("table: T\n" + head + "codes:\n" + codes).table());
    }
}
