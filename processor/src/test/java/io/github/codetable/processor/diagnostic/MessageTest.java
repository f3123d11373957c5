package io.github.codetable.processor.diagnostic;

import static com.google.common.truth.Truth.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void idsAreStable() {
        assertThat(Message.SPEC_NOT_FOUND.id()).isEqualTo("CT-001");
        assertThat(Message.SAME_NAME.id()).isEqualTo("CT-014");
        assertThat(Message.INTERNAL.id()).isEqualTo("CT-036");
    }

    @Test
    void idsHaveNoGaps() {
        List<String> ids = Arrays.stream(Message.values()).map(Message::id).toList();
        assertThat(ids)
                .containsExactlyElementsIn(IntStream.rangeClosed(1, ids.size())
                        .mapToObj(number -> String.format(Locale.ROOT, "CT-%03d", number))
                        .toList())
                .inOrder();
    }

    @Test
    void joinsListWithCommas() {
        assertThat(known(List.of("a", "b")))
                .isEqualTo(
                        "unknown framework \"x\"; correct the name, or add the framework to the spec; known frameworks: a, b");
    }

    @Test
    void writesNoneForEmptyList() {
        assertThat(known(List.of()))
                .isEqualTo(
                        "unknown framework \"x\"; correct the name, or add the framework to the spec; known frameworks: none");
    }

    @Test
    void cutsLongList() {
        List<Integer> many = IntStream.range(0, 100).boxed().toList();

        assertThat(known(many)).endsWith("18, 19, ...");
    }

    @Test
    void writesSearchedPlacesOnLines() {
        assertThat(Message.SPEC_NOT_FOUND.text("codes.yaml", "; did you mean x?", List.of("here", "there")))
                .endsWith("specs=FOLDER; did you mean x?\n  here\n  there");
    }

    @Test
    void writesTextOnOneLine() {
        assertThat(Message.SAME_NAME.text("A\r\nB\tC", "1", "2"))
                .isEqualTo("two codes are both named A\\r\\nB\\tC: 1 and 2; rename one of them");
    }

    @Test
    void cutsLongText() {
        assertThat(Message.SAME_NAME.text("\uD83D\uDE00".repeat(1000), "1", "2"))
                .isEqualTo("two codes are both named " + "\uD83D\uDE00".repeat(300) + "...: 1 and 2; rename one"
                        + " of them");
    }

    @Test
    void doesNotInterpretTextAsFormat() {
        assertThat(Message.SAME_NAME.text("%s%n", "%1$s", "%"))
                .isEqualTo("two codes are both named %s%n: %1$s and %; rename one of them");
    }

    private static String known(List<?> known) {
        return Message.UNKNOWN_FRAMEWORK.text("x", "", known, "");
    }
}
