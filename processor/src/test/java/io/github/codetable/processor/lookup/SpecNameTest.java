package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are looked up. */
final class SpecNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "codes.yaml",
                "codes",
                "tables/close/codes.yaml",
                "with space/codes.yaml",
                ".hidden/codes.yaml",
                "..codes.yaml",
                "a..b/c.yaml",
                "%2e%2e/codes.yaml",
                "~/codes.yaml",
                "-/codes.yaml",
                "codes.yaml?x=1#y",
            })
    void relativePathIsLookedUp(String name) {
        assertThat(new SpecName(name).refusal()).isEmpty();
        assertThat(new SpecName(name).isBundled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '"',
            value = {
                "\"\"|is empty",
                "\"  \"|is empty",
                "/etc/passwd|is absolute",
                "//host/codes.yaml|is absolute",
                "../codes.yaml|has the part ..",
                "a/../codes.yaml|has the part ..",
                "a/..|has the part ..",
                "..|has the part ..",
                ".. /codes.yaml|has the part .. ",
                ".../codes.yaml|has the part ...",
                "./codes.yaml|has the part .",
                ".|has the part .",
                "a/./codes.yaml|has the part .",
                "a//codes.yaml|has an empty part",
                "a/ /codes.yaml|has an empty part",
                "tables/|is a folder's name",
                "a\\codes.yaml|has a backslash",
                "..\\codes.yaml|has a backslash",
                "C:/codes.yaml|has a colon",
                "C:codes.yaml|has a colon",
                "file:codes.yaml|has a colon",
                "http://example.org/codes.yaml|has a colon",
                "Bundled:websocket|has a colon",
                "codes.yaml:stream|has a colon",
            })
    void anythingElseIsRefused(String name, String reason) {
        assertThat(new SpecName(name).refusal().orElseThrow()).startsWith(reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, '\t', '\n', '\r', 0x1b, 0x7f, 0x85})
    void controlCharacterIsRefused(int character) {
        String name = "co" + (char) character + "des.yaml";
        assertThat(new SpecName(name).refusal()).hasValue("has a control character");
    }

    @Test
    void nameThatTheSystemCannotHaveIsRefused() {
        assertThat(new SpecName("\ud800.yaml").refusal().orElseThrow())
                .startsWith("cannot be a file's name on this system: ");
    }

    @Test
    void bundledTableIsNoPath() {
        assertThat(new SpecName("bundled:websocket").isBundled()).isTrue();
        assertThat(new SpecName("bundled:../x").bundledTable()).isEqualTo("../x");
    }
}
