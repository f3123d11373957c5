package io.github.codetable.processor.diagnostic;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void splitsLinesAtEveryKindOfLineBreak() {
        SourceText source = new SourceText("codes.yaml", "a\nb\r\nc\rd\n\re");

        assertThat(source.line(1)).isEqualTo("a");
        assertThat(source.line(2)).isEqualTo("b");
        assertThat(source.line(3)).isEqualTo("c");
        assertThat(source.line(4)).isEqualTo("d");
        assertThat(source.line(5)).isEmpty();
        assertThat(source.line(6)).isEqualTo("e");
    }

    @Test
    void returnsEmptyTextForMissingLine() {
        SourceText source = new SourceText("codes.yaml", "a");

        assertThat(source.line(0)).isEmpty();
        assertThat(source.line(2)).isEmpty();
    }

    @Test
    void isEqualOnlyToItself() {
        assertThat(new SourceText("codes.yaml", "a")).isNotEqualTo(new SourceText("codes.yaml", "a"));
    }
}
