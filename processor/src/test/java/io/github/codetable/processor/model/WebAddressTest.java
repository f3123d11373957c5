package io.github.codetable.processor.model;

import static com.google.common.truth.Truth.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.org/rfc#section-7.4, https://a.org/rfc#section-7.4",
        "http://a.org:80/?a=b&c=%20, http://a.org:80/?a=b&c=%20",
        "https://a.org/@me*/, https://a.org/%40me%2A/",
        "'https://a.org/\"><script>', https://a.org/%22%3E%3Cscript%3E",
        "https://a.org/{@x}\\u002a/, https://a.org/%7B%40x%7D%5Cu002a/",
        "https://a.org/AZaz09, https://a.org/AZaz09",
        "https://a.org/`{|}^, https://a.org/%60%7B%7C%7D%5E",
        "https://a.org/\u00e9, https://a.org/%C3%A9",
        "https://a.org/\u202e, https://a.org/%E2%80%AE",
    })
    void encodesUnsafeCharacters(String text, String address) {
        assertThat(of(text).text()).isEqualTo(address);
    }

    @Test
    void labelsAddressWithItsHost() {
        assertThat(of(" https://www.rfc-editor.org/rfc/rfc6455\n").label()).isEqualTo("www.rfc-editor.org");
    }

    @Test
    void labelsAddressWithTheWordsBeforeIt() {
        WebAddress address = of("RFC 6455, section 7 <https://a.org/rfc6455#section-7>");

        assertThat(address.label()).isEqualTo("RFC 6455, section 7");
        assertThat(address.text()).isEqualTo("https://a.org/rfc6455#section-7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RFC 6455",
                "javascript:alert(1)",
                "ftp://a.org",
                "http://",
                "https:///a",
                "https://a.org/x y",
                "https://a b/",
                "https://a.org/\n@deprecated",
                "https://a.org/\0",
                "https://a.org/\ud800",
                "https://a.org/%zz",
                "https://a.org/#a#b",
                "RFC 6455 <section 7>",
                "RFC 6455 https://a.org/",
                "<https://a.org/> <b>",
            })
    void returnsNullForOtherTexts(String text) {
        assertThat(WebAddress.of(text)).isNull();
    }

    private static WebAddress of(String text) {
        return Objects.requireNonNull(WebAddress.of(text));
    }
}
