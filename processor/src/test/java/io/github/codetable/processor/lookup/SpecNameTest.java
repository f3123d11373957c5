package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are looked up. */
final class SpecNameTest {

    private static final List<String> PIECES = List.of(
            "a", ".", "..", "/", "//", "\\", ":", " ", "~", "%2e", "%2f", "C:", "file:", "\0", "\uff0e", "\u2215");

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
                "../codes.yaml|has the part \'..\'",
                "a/../codes.yaml|has the part \'..\'",
                "a/..|has the part \'..\'",
                "..|has the part \'..\'",
                ".. /codes.yaml|has the part \'.. \'",
                ".../codes.yaml|has the part \'...\'",
                "./codes.yaml|has the part \'.\'",
                ".|has the part \'.\'",
                "a/./codes.yaml|has the part \'.\'",
                "a//codes.yaml|has an empty part",
                "a/ /codes.yaml|has an empty part",
                "tables/|is the name of a folder",
                "a\\codes.yaml|has a backslash",
                "..\\codes.yaml|has a backslash",
                "\\codes.yaml|has a backslash",
                ":codes.yaml|has a colon",
                "C:/codes.yaml|has a colon",
                "C:codes.yaml|has a colon",
                "file:codes.yaml|has a colon",
                "http://example.org/codes.yaml|has a colon",
                "Bundled:websocket|has a colon",
                "codes.yaml:stream|has a colon",
            })
    void anythingElseIsRefused(String name, String reason) {
        assertThat(new SpecName(name).refusal().orElseThrow()).startsWith(reason.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, '\t', '\n', '\r', 0x1b, 0x7f, 0x85})
    void controlCharacterIsRefused(int character) {
        String name = "co" + (char) character + "des.yaml";
        assertThat(new SpecName(name).refusal()).hasValue("has a control character; remove it");
    }

    @Test
    void nameThatTheSystemCannotHaveIsRefused() {
        assertThat(new SpecName("\ud800.yaml").refusal().orElseThrow())
                .startsWith("is not a valid file name on this system: ");
    }

    @Test
    void bundledTableIsNoPath() {
        assertThat(new SpecName("bundled:websocket").isBundled()).isTrue();
        assertThat(new SpecName("bundled:../x").bundledTable()).isEqualTo("../x");
    }

    /** Every way to put these pieces together, four at most. */
    @Test
    void whatIsLookedUpStaysInItsRoot() {
        Path root = Path.of("project").toAbsolutePath();
        List<String> names = List.of("");
        int lookedUp = 0;
        for (int length = 1; length <= 4; length++) {
            names = names.stream()
                    .flatMap(start -> PIECES.stream().map(start::concat))
                    .toList();
            for (String name : names) {
                if (new SpecName(name).refusal().isEmpty()) {
                    Path file = root.resolve(name);
                    assertWithMessage(name).that(file).isEqualTo(file.normalize());
                    assertThat(file.startsWith(root) && !file.equals(root)).isTrue();
                    lookedUp++;
                }
            }
        }
        assertThat(lookedUp).isGreaterThan(1000);
    }
}
