package io.github.codetable.processor.model;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class AdviceTest {

    @ParameterizedTest
    @CsvSource({
        "The disk is full., The disk is full.",
        "The disk is full. Logs fill it., The disk is full.",
        "Is it? Yes., Is it?",
        "Stop! Wait., Stop!",
        "A limit (e.g. a quota) is reached. More., A limit (e.g. a quota) is reached.",
        "The server has version 1.2 of it. More., The server has version 1.2 of it.",
        "no full stop, no full stop",
        "., .",
        ". x, . x",
        "... More., ...",
    })
    void cutsAfterFirstSentence(String text, String brief) {
        assertThat(new Advice(text, null).causeInBrief()).isEqualTo(brief);
        assertThat(new Advice(null, text).fixInBrief()).isEqualTo(brief);
    }

    @Test
    void cutsAtLineEnd() {
        assertThat(new Advice(" One.\nTwo.\n", null).causeInBrief()).isEqualTo("One.");
    }

    @Test
    void hasNothingInBriefWithoutText() {
        assertThat(new Advice(null, null).causeInBrief()).isNull();
        assertThat(new Advice(null, null).fixInBrief()).isNull();
    }
}
