package io.github.codetable.processor.model;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.SharedSets.SharedSet;
import io.github.codetable.processor.spec.Reading;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** The largest tables that fit, and the smallest that do not. */
class ClassFileBudgetTest {

    @Test
    void counts24BytesForConstantAnd3ForArgument() {
        assertThat(ClassFileBudget.fitInitializer(2_708, 0, 0)).isTrue();
        assertThat(ClassFileBudget.fitInitializer(2_709, 0, 0)).isFalse();
        assertThat(ClassFileBudget.fitInitializer(1_969, 3, 0)).isTrue();
        assertThat(ClassFileBudget.fitInitializer(1_970, 3, 0)).isFalse();
    }

    @Test
    void counts6BytesForAlias() {
        assertThat(ClassFileBudget.fitInitializer(1_666, 3, 1_666)).isTrue();
        assertThat(ClassFileBudget.fitInitializer(1_667, 3, 1_667)).isFalse();
    }

    @Test
    void counts6BytesForConstantInOtherMethod() {
        assertThat(ClassFileBudget.constantsPerMethod(13)).isEqualTo(1_444);
        assertThat(ClassFileBudget.constantsPerMethod(203)).isEqualTo(105);
    }

    @Test
    void counts22BytesForSetAnd8PerElement() {
        Table table = Reading.of("""
                table: T
                columns: {s: {type: set, values: [A, B], default: [A, B]}}
                codes: {1: {name: A}}
                """).table();
        Column column = table.columns().get(0);
        SharedSet set = new SharedSets(table).of(column, column.defaultValue());

        assertThat(ClassFileBudget.fitInitializer(Collections.nCopies(1_710, set)))
                .isTrue();
        assertThat(ClassFileBudget.fitInitializer(Collections.nCopies(1_711, set)))
                .isFalse();
    }

    @Test
    void countsInheritedValues() {
        ClassFileBudget budget = budget("""
                table: T
                ranges: {R: {from: 0, to: 9, text: a, number: 70000, choice: A, choices: [A]}}
                columns:
                  text: {type: string}
                  number: {type: int}
                  choice: {type: enum, values: [A, B]}
                  choices: {type: set, values: [A, B], default: [A, B]}
                codes: {1: {name: ONE}, 2: {name: TWO}}
                """);

        int columns = 4 * 20;
        int values = 2 + 1 + 3 + 3;
        int defaultSet = 3;
        assertThat(budget.enumPoolEntries()).isEqualTo(2 * 4 + 3 + 2 * 2 + columns + values + defaultSet);
        assertThat(budget.rangePoolEntries()).isEqualTo(4 + 2 + columns + values);
        assertThat(budget.setPoolEntries()).isEqualTo(columns + 2 * 6 + 2 * 3);
    }

    private static ClassFileBudget budget(String spec) {
        return new ClassFileBudget(Reading.of(spec).table());
    }
}
