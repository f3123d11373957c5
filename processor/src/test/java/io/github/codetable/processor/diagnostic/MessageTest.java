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
    void idsAreNumberedThrough() {
        List<String> ids = Arrays.stream(Message.values()).map(Message::id).toList();
        assertThat(ids)
                .containsExactlyElementsIn(IntStream.rangeClosed(1, ids.size())
                        .mapToObj(number -> String.format(Locale.ROOT, "CT-%03d", number))
                        .toList())
                .inOrder();
    }

    @Test
    void aListIsWrittenWithCommas() {
        assertThat(known(List.of("a", "b"))).isEqualTo("there is no framework \"x\"; known: a, b");
    }

    @Test
    void anEmptyListIsNone() {
        assertThat(known(List.of())).isEqualTo("there is no framework \"x\"; known: none");
    }

    @Test
    void aLongListIsCut() {
        List<Integer> many = IntStream.range(0, 100).boxed().toList();

        assertThat(known(many)).endsWith("18, 19, ...");
    }

    @Test
    void linesStandOneBelowTheOther() {
        assertThat(Message.SPEC_NOT_FOUND.text("codes.yaml", new Lines(List.of("here", "there"))))
                .endsWith("tried:\n  here\n  there");
    }

    @Test
    void aTextOfTheSpecStaysOnOneLine() {
        assertThat(Message.SAME_NAME.text("A\r\nB\tC", "1", "2"))
                .isEqualTo("two codes are both named A\\r\\nB\\tC: 1 and 2");
    }

    @Test
    void aLongTextIsCut() {
        assertThat(Message.SAME_NAME.text("\uD83D\uDE00".repeat(1000), "1", "2"))
                .isEqualTo("two codes are both named " + "\uD83D\uDE00".repeat(300) + "...: 1 and 2");
    }

    @Test
    void aTextOfTheSpecIsNoFormat() {
        assertThat(Message.SAME_NAME.text("%s%n", "%1$s", "%")).isEqualTo("two codes are both named %s%n: %1$s and %");
    }

    private static String known(List<?> known) {
        return Message.UNKNOWN_FRAMEWORK.text("x", "", known, "");
    }
}
