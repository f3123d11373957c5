package io.github.codetable.processor.yaml;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.codetable.processor.spec.Reading;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

public class SpecDecoderTest {

    private static final String SPEC = "table: T\ncodes: {1: {name: A}}\n";

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        Reading reading = Reading.of(("\uFEFF" + SPEC).getBytes(UTF_8));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().name().place().toString()).isEqualTo("codes.yaml:1:8");
    }

    @Test
    void theFirstByteThatIsNoUtf8IsNamed() {
        assertThat(Reading.of(bytes("table: T\ntitle: ", 0xE9, "t\u00E9\n")).problems())
                .containsExactly("2:8: [CT-006] byte 0xE9 is not valid UTF-8; save the file as UTF-8");
    }

    @Test
    void theNamesAroundSuchAByteAreReadAllTheSame() {
        Reading reading = Reading.of(bytes("table: T\ncodes: {1: {name: ONE, title: ", 0xE9, "}, 2: {name: TWO}}\n"));

        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.table().rows()).hasSize(2);
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndIsNoUtf8() {
        assertThat(Reading.of(bytes("table: T", 0xC3, "")).problems())
                .containsExactly("1:9: [CT-006] byte 0xC3 is not valid UTF-8; save the file as UTF-8");
    }

    @Test
    void utf16WithItsMarkIsNoUtf8() {
        assertThat(Reading.of(("\uFEFF" + SPEC).getBytes(UTF_16LE)).problems())
                .containsExactly("1:1: [CT-006] byte 0xFF is not valid UTF-8; save the file as UTF-8");
    }

    @Test
    void utf16WithoutItsMarkIsOneProblem() {
        assertThat(Reading.of(SPEC.getBytes(UTF_16LE)).problems().get(0))
                .isEqualTo("1:2: [CT-008] invalid YAML: character U+0000 is not allowed; remove it, or save the file"
                        + " as UTF-8 if it has another encoding");
        assertThat(Reading.of(SPEC.getBytes(UTF_16LE)).problems()).hasSize(1);
    }

    @Test
    void controlCharactersAreReportedEachOnceWhereTheyStandFirst() {
        assertThat(Reading.of("table: T\ntitle: a\u0007b\u001B\u0007\ncodes: {1: {name: A}}\n")
                        .text())
                .isEqualTo("""
                        codes.yaml:2:9: [CT-008] invalid YAML: character U+0007 is not allowed; remove it, or save \
                        the file as UTF-8 if it has another encoding
                        title: a\uFFFDb\uFFFD\uFFFD
                                ^
                        codes.yaml:2:11: [CT-008] invalid YAML: character U+001B is not allowed; remove it, or save \
                        the file as UTF-8 if it has another encoding
                        title: a\uFFFDb\uFFFD\uFFFD
                                  ^
                        """);
    }

    @Test
    void whatStandsAroundAControlCharacterIsKnown() {
        assertThat(Reading.of("table: T\ntitle: \u0007\ncodes: {1: {name: A}}\n")
                        .table()
                        .rows())
                .hasSize(1);
    }

    private static byte[] bytes(String before, int oddOne, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(UTF_8));
        bytes.write(oddOne);
        bytes.writeBytes(after.getBytes(UTF_8));
        return bytes.toByteArray();
    }

    @Test
    void theLinesBeforeSuchACharacterAreCountedWhateverEndsThem() {
        assertThat(Reading.of("a: x\r\nb: x\rc: x\n\n\r\r\n\u0007").problems().get(0))
                .startsWith("7:1: [CT-008]");
        assertThat(Reading.of("a: x\rb: x\r\u0007").problems().get(0)).startsWith("3:1: [CT-008]");
    }
}
