package io.github.codetable.processor.spec.read;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

public class RangeReaderTest {

    @Test
    void readsBoundsTitleAndValues() {
        Range range = Reading.of("""
                table: T
                columns: {size: {type: int}}
                ranges: {LOW: {from: 0, to: 9, title: Low ones, size: 3}}
                codes: {1: {name: A}}
                """).table().ranges().get(0);

        assertThat(range.name()).isEqualTo("LOW");
        assertThat(range.from()).isEqualTo(0);
        assertThat(range.to()).isEqualTo(9);
        assertThat(range.description().title()).isEqualTo("Low ones");
        assertThat(((Value.Int) range.values().get("size")).value()).isEqualTo(3);
    }

    @Test
    void reportsRangeThatIsNotMapping() {
        assertThat(Reading.of("table: T\nranges: {LOW: 0-9}\ncodes: {1: {name: A}}\n")
                        .problems())
                .containsExactly(
                        "2:15: [CT-016] range LOW must be a mapping, but is the text \"0-9\"; write it as {from:"
                                + " 1000, to: 1999}");
    }

    @Test
    void keepsRangeWithoutBounds() {
        Range range = Reading.of("table: T\nranges: {LOW: {from: 0}}\ncodes: {1: {name: A}}\n")
                .table()
                .ranges()
                .get(0);

        assertThat(range.interval()).isNull();
        assertThat(range.contains(0)).isFalse();
    }

    @Test
    void reportsDeprecatedRange() {
        assertThat(Reading.of("table: T\nranges: {LOW: {from: 0, to: 9, deprecated: x}}\ncodes: {1: {name: A}}\n")
                        .problems())
                .containsExactly(
                        "2:32: [CT-013] unknown key \"deprecated\" in range LOW; known keys: from, to, title, doc,"
                                + " reference");
    }
}
