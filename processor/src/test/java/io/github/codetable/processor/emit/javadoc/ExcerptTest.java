package io.github.codetable.processor.emit.javadoc;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.SourceBudget;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String LONG = "x".repeat(SourceBudget.MAX_EXCERPT);

    @Test
    void keepsShortText() {
        assertThat(Excerpt.of("One. Two.")).isEqualTo("One. Two.");
        assertThat(Excerpt.of(null)).isNull();
        assertThat(Excerpt.of(LONG)).isEqualTo(LONG);
    }

    @Test
    void keepsWholeSentences() {
        assertThat(Excerpt.of("One, e.g. this. Two! Three " + LONG)).isEqualTo("One, e.g. this. Two!");
    }

    @Test
    void cutsLongSentenceAfterWord() {
        assertThat(Excerpt.of("one two " + LONG)).isEqualTo("one two...");
        assertThat(Excerpt.of(LONG + "x")).isEqualTo("x".repeat(SourceBudget.MAX_EXCERPT - 3) + "...");
    }

    @Test
    void doesNotSplitSurrogatePair() {
        assertThat(Excerpt.of("x" + "\ud83d\ude00".repeat(300))).matches("x(\ud83d\ude00)+[.]{3}");
        assertThat(Excerpt.of("\ud83d\ude00".repeat(300))).matches("(\ud83d\ude00)+[.]{3}");
    }
}
