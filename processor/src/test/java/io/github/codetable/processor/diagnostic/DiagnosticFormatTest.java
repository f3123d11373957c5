package io.github.codetable.processor.diagnostic;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticFormatTest {

    private static final SourceText CODES = new SourceText("codes.yaml", """
            table: CloseCode
            \ttitle:\tTabs
            doc: \uD83D\uDE00 \u001B[31mred\u202Etfel
            """);

    @Test
    void writesPlaceIdTextLineAndCaret() {
        assertThat(format(new Place(CODES, 1, 8), "what is wrong")).isEqualTo("""
                codes.yaml:1:8: [CT-008] invalid YAML: what is wrong
                table: CloseCode
                       ^""");
    }

    @Test
    void writesNoLineForWholeSpec() {
        assertThat(format(Place.ofSpec(CODES), "what is wrong"))
                .isEqualTo("codes.yaml: [CT-008] invalid YAML: what is wrong");
    }

    @Test
    void writesRelatedPlacesLast() {
        List<Related> related =
                List.of(new Related("first", new Place(CODES, 1, 1)), new Related("second", Place.ofSpec(CODES)));

        assertThat(new DiagnosticFormat()
                        .format(Diagnostic.error(Message.NOT_YAML, new Place(CODES, 1, 8), related, "what is wrong")))
                .isEqualTo("""
                        codes.yaml:1:8: [CT-008] invalid YAML: what is wrong
                        table: CloseCode
                               ^
                        first at codes.yaml:1:1
                        second at codes.yaml""");
    }

    @Test
    void keepsTabsBeforeCaret() {
        assertThat(format(new Place(CODES, 2, 9), "x"))
                .isEqualTo("codes.yaml:2:9: [CT-008] invalid YAML: x\n\ttitle:\tTabs\n\t      \t^");
    }

    @Test
    void replacesControlCharacters() {
        assertThat(format(new Place(CODES, 3, 8), "\u001B[0m \u202E"))
                .isEqualTo("codes.yaml:3:8: [CT-008] invalid YAML: \uFFFD[0m \uFFFD\n"
                        + "doc: \uD83D\uDE00 \uFFFD[31mred\uFFFDtfel\n"
                        + "       ^");
    }

    @Test
    void pointsBehindEndOfLine() {
        assertThat(format(new Place(CODES, 1, 99), "x"))
                .isEqualTo("codes.yaml:1:99: [CT-008] invalid YAML: x\ntable: CloseCode\n" + " ".repeat(16) + "^");
        assertThat(format(new Place(CODES, 9, 1), "x")).isEqualTo("codes.yaml:9:1: [CT-008] invalid YAML: x\n\n^");
    }

    @Test
    void cutsLongLineAroundCaret() {
        SourceText source = new SourceText("codes.yaml", "a".repeat(500) + "b" + "c".repeat(500));

        String[] start = format(new Place(source, 1, 1), "x").split("\n");
        String[] middle = format(new Place(source, 1, 501), "x").split("\n");

        assertThat(start[1]).isEqualTo("a".repeat(160));
        assertThat(start[2]).isEqualTo("^");
        assertThat(middle[1]).isEqualTo("a".repeat(80) + "b" + "c".repeat(79));
        assertThat(middle[2]).isEqualTo(" ".repeat(80) + "^");
    }

    private static String format(Place place, String text) {
        return new DiagnosticFormat().format(Diagnostic.error(Message.NOT_YAML, place, text));
    }
}
