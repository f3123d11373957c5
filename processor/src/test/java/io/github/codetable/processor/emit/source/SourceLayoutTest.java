package io.github.codetable.processor.emit.source;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

public class SourceLayoutTest {

    @Test
    void joinsLinesOfShortComment() {
        String source = """
                class A {
                    /**
                     * The code.
                     */
                    int code;
                }
                """;

        assertThat(SourceLayout.of(source)).isEqualTo("""
                class A {
                    /** The code. */
                    int code;
                }
                """);
    }

    @Test
    void keepsLongerComments() {
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
    void joinsLinesOfEmptyBraces() {
        assertThat(SourceLayout.of("class A {\n    private A() {\n    }\n}\n"))
                .isEqualTo("class A {\n    private A() {}\n}\n");
    }

    @Test
    void keepsFormatCharactersOfRegularExpressions() {
        String source = "/**\n * $1 \\1.\n */\nclass A {}\n";

        assertThat(SourceLayout.of(source)).isEqualTo("/** $1 \\1. */\nclass A {}\n");
    }
}
