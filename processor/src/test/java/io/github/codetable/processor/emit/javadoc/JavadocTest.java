package io.github.codetable.processor.emit.javadoc;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.CodeBlock;
import io.github.codetable.processor.model.Description;
import java.util.List;
import org.junit.jupiter.api.Test;

public class JavadocTest {

    private static final JavadocText TITLE = JavadocText.of("Title.");

    @Test
    void laysOutParagraphsListsAndTags() {
        Javadoc javadoc = Javadoc.of(TITLE)
                .description(new Description("unused", "Text", "RFC 6455"))
                .items(List.of(JavadocText.of("one"), JavadocText.of("two")))
                .see(JavadocText.of("other"))
                .deprecation(new Deprecation("use that"));
        assertThat(javadoc.build().toString()).isEqualTo("""
                Title.

                <p>Text.

                <p>Reference: RFC 6455.

                <ul>
                  <li>one
                  <li>two
                </ul>

                @see other
                @deprecated use that""");
    }

    @Test
    void linksWebAddress() {
        Description description = new Description("unused", null, "https://a.org/x?a=b&c=d");
        assertThat(Javadoc.of(TITLE).description(description).build().toString())
                .isEqualTo("""
                Title.

                @see <a href="https://a.org/x?a=b&amp;c=d">a.org</a>""");
    }

    @Test
    void leavesOutBlankTexts() {
        Description description = new Description("unused", " \n", "\t");
        Javadoc javadoc = Javadoc.of(TITLE).description(description).items(List.of());
        assertThat(javadoc.build().toString()).isEqualTo("Title.");
    }

    @Test
    void writesPhraseForDeprecationWithoutText() {
        Javadoc javadoc = Javadoc.of(TITLE).deprecation(new Deprecation(" "));
        assertThat(javadoc.build().toString()).isEqualTo("Title.\n\n@deprecated no longer used");
    }

    @Test
    void keepsFormatCharactersOfJavaPoet() {
        CodeBlock javadoc = Javadoc.of(JavadocText.of("$L $T $$")).build();
        assertThat(javadoc.toString()).isEqualTo("$L $T $$");
    }
}
