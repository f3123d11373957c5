package io.github.codetable.processor.spec.read;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class ValueReaderTest {

    @Test
    void readsBoolean() {
        assertThat(((Value.Flag) value("flag", "true")).value()).isTrue();
        assertThat(((Value.Flag) value("flag", "false")).value()).isFalse();
    }

    @Test
    void readsInt() {
        assertThat(((Value.Int) value("size", "-2147483648")).value()).isEqualTo(Integer.MIN_VALUE);
        assertThat(((Value.Int) value("size", "2147483647")).value()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void readsStringEvenIfEmpty() {
        assertThat(((Value.Text) value("note", "\"\"")).value()).isEmpty();
        assertThat(((Value.Text) value("note", "a b")).value()).isEqualTo("a b");
    }

    @Test
    void readsEnum() {
        assertThat(((Value.Choice) value("retry", "NOW")).value()).isEqualTo("NOW");
    }

    @Test
    void readsSetInOrderOfSpec() {
        Value.Choices choices = (Value.Choices) value("by", "[SERVER, CLIENT]");

        assertThat(choices.values().stream().map(Value.Choice::value))
                .containsExactly("SERVER", "CLIENT")
                .inOrder();
    }

    @Test
    void readsEmptySet() {
        assertThat(((Value.Choices) value("by", "[]")).values()).isEmpty();
    }

    @Test
    void reportsDuplicateInSet() {
        assertThat(reading("by", "[SERVER, SERVER]").problems())
                .containsExactly(
                        "8:35: [CT-012] value \"SERVER\" is duplicated; remove or rename one of the two (first at"
                                + " 8:27)");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "flag, yes, |true or false, but is the text \"yes\"|",
                "flag, \"true\", |true or false, but is the text \"true\"; remove the quotes|",
                "flag, True, |true or false, but is the boolean True|",
                "size, 1_000, |a plain decimal integer from -2147483648 to 2147483647, but is the text \"1_000\"|",
                "size, 0x10, |a plain decimal integer from -2147483648 to 2147483647, but is the number 0x10|",
                "size, 2147483648, |a plain decimal integer from -2147483648 to 2147483647, but is the number"
                        + " 2147483648|",
                "size, \"5\", |a plain decimal integer from -2147483648 to 2147483647, but is the text \"5\";"
                        + " remove the quotes|",
                "note, 404, |text, but is the number 404; put it in quotes|",
                "note, ~, |text, but is null (~); leave it out to use the value of a range or the default, or add `optional:"
                        + " true` to the column|",
                "retry, true, |text, but is the boolean true; put it in quotes|",
                "retry, [NOW], |text, but is a list|",
                "by, SERVER, |a list, but is the text \"SERVER\"; write it as [ONE, OTHER]|",
                "by, ~, |a list, but is null (~); write it as [ONE, OTHER]|",
            })
    void reportsValueOfAnotherType(String column, String written, String reason) {
        assertThat(reading(column, written).problems())
                .containsExactly(
                        "8:" + (24 + column.length()) + ": [CT-016] `" + column + "` of code 1 must be " + reason);
    }

    private static Value value(String column, String value) {
        Reading reading = reading(column, value);
        assertThat(reading.problems()).isEmpty();
        return reading.table().rows().get(0).values().get(column);
    }

    private static Reading reading(String column, String value) {
        return Reading.of("""
                table: T
                columns:
                  flag: {type: boolean}
                  size: {type: int}
                  note: {type: string}
                  retry: {type: enum, values: [NEVER, NOW]}
                  by: {type: set, values: [CLIENT, SERVER]}
                codes: {1: {name: A, %s: %s}}
                """.formatted(column, value));
    }
}
