package io.github.codetable.processor.page;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.codetable.processor.model.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class AttributeTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain, plain",
                "\" onclick=\"x, &quot; onclick=&quot;x",
                "' x, &#39; x",
                "a&b<c>, a&amp;b&lt;c&gt;",
                "&quot;, &amp;quot;",
            })
    void escapesValues(String value, String escaped) {
        assertThat(Attribute.of("aria-label", value).toString()).isEqualTo(" aria-label=\"" + escaped + "\"");
    }

    @Test
    void escapesAddresses() {
        WebAddress address = WebAddress.of("https://a.org/?a='b'&c=\"d");
        assertThat(Attribute.link(address).toString()).isEqualTo(" href=\"https://a.org/?a=&#39;b&#39;&amp;c=%22d\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"href", "src", "style", "onclick", "srcdoc", "action", "x y", "id"})
    void refusesAttributesThatBrowsersLoadOrRun(String name) {
        assertThrows(IllegalArgumentException.class, () -> Attribute.of(name, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\"b", "\u00e9", "javascript:x", "#"})
    void refusesOtherCharactersInAnchors(String anchor) {
        assertThrows(IllegalArgumentException.class, () -> Attribute.id(anchor));
        assertThrows(IllegalArgumentException.class, () -> Attribute.linkTo(anchor));
    }

    @Test
    void linksToAnchors() {
        assertThat(Attribute.linkTo("$A_1").toString()).isEqualTo(" href=\"#$A_1\"");
        assertThat(Attribute.id("-32700").toString()).isEqualTo(" id=\"-32700\"");
    }
}
