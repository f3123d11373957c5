package io.github.codetable.processor.emit.source;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

public class SourceLayoutTest {

    @Test
    void putsACommentOfOneLineIntoOneLine() {
        String source = """
                class A {
                    /**
                     * The number.
                     */
                    int code;
                }
                """;

        assertThat(SourceLayout.of(source)).isEqualTo("""
                class A {
                    /** The number. */
                    int code;
                }
                """);
    }

    @Test
    void leavesALongerCommentAlone() {
        String source = """
                /**
                 * One.
                 *
                 * <p>Two.
                 */
                class A {
                    /**
                     * %s
                     */
                    int code;
                }
                """.formatted("x".repeat(100));

        assertThat(SourceLayout.of(source)).isEqualTo(source);
    }

    @Test
    void closesEmptyBraces() {
        assertThat(SourceLayout.of("class A {\n    private A() {\n    }\n}\n"))
                .isEqualTo("class A {\n    private A() {}\n}\n");
    }

    @Test
    void readsNoTextAsAPattern() {
        String source = "/**\n * $1 \\1.\n */\nclass A {}\n";

        assertThat(SourceLayout.of(source)).isEqualTo("/** $1 \\1. */\nclass A {}\n");
    }
}
