package io.github.codetable.processor.spec.read;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

public class ColumnReaderTest {

    @ParameterizedTest
    @EnumSource
    void readsEachTypeInLowerCase(Column.Type type) {
        Column column = column("{type: " + type.name().toLowerCase(java.util.Locale.ROOT) + ", values: [A]}");

        assertThat(column.type()).isEqualTo(type);
    }

    @Test
    void readsListOfOptions() {
        assertThat(column("{type: enum, values: [NEVER, NOW]}").options().stream()
                        .map(Column.Option::name))
                .containsExactly("NEVER", "NOW")
                .inOrder();
    }

    @Test
    void readsOptionsWithTexts() {
        Column.Option option =
                column("{type: set, values: {NOW: At once}}").options().get(0);

        assertThat(option.name()).isEqualTo("NOW");
        assertThat(option.doc()).isEqualTo("At once");
    }

    @Test
    void readsDefaultAndDoc() {
        Column column = column("{type: int, default: -3, doc: How many}");

        assertThat(((Value.Int) column.defaultValue()).value()).isEqualTo(-3);
        assertThat(column.doc()).isEqualTo("How many");
    }

    @Test
    void readsOptionalColumn() {
        assertThat(column("{type: int, optional: true}").optional()).isTrue();
        assertThat(column("{type: int, optional: true, default: ~}").defaultValue())
                .isNull();
        assertThat(column("{type: int, default: 1}").optional()).isFalse();
    }

    @Test
    void reportsUnknownTypeWithSimilarOne() {
        assertThat(reading("{type: enmu, values: [A]}").problems())
                .containsExactly(
                        "2:25: [CT-016] `type` of column retry must be one of boolean, int, string, enum, set, but"
                                + " is the text \"enmu\"; did you mean \"enum\"?");
    }

    @Test
    void reportsNoValueOfColumnWithUnknownType() {
        assertThat(Reading.of("table: T\ncolumns: {retry: {type: what}}\ncodes: {1: {name: A, retry: X}}\n")
                        .problems())
                .hasSize(1);
    }

    @Test
    void reportsMissingType() {
        assertThat(reading("{doc: Something}").problems())
                .containsExactly("2:11: [CT-015] column retry has no `type`; add `type: string`");
    }

    @Test
    void reportsMissingOrInvalidOptions() {
        assertThat(reading("{type: enum}").problems())
                .containsExactly("2:11: [CT-015] column retry has no `values`; add `values: [ONE, OTHER]`");
        assertThat(reading("{type: set, values: []}").problems())
                .containsExactly(
                        "2:38: [CT-016] `values` of column retry must be a list of names or a mapping of names to"
                                + " descriptions, but is an empty list; write it as [ONE, OTHER]");
        assertThat(reading("{type: enum, values: A}").problems())
                .containsExactly(
                        "2:39: [CT-016] `values` of column retry must be a list of names or a mapping of names to"
                                + " descriptions, but is the text \"A\"; write it as [ONE, OTHER]");
    }

    @Test
    void reportsDuplicateOption() {
        assertThat(reading("{type: enum, values: [A, B, A]}").problems())
                .containsExactly(
                        "2:46: [CT-012] value \"A\" is duplicated; remove or rename one of the two (first at 2:40)");
    }

    @Test
    void reportsColumnThatIsNotMapping() {
        assertThat(reading("boolean").problems())
                .containsExactly(
                        "2:18: [CT-016] column retry must be a mapping, but is the text \"boolean\"; write it as"
                                + " {type: string}");
    }

    private static Reading reading(String column) {
        return Reading.of("table: T\ncolumns: {retry: " + column + "}\ncodes: {1: {name: A}}\n");
    }

    private static Column column(String column) {
        return reading(column).table().columns().get(0);
    }
}
