package io.github.codetable.processor.diagnostic;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final SourceText codes = new SourceText("codes.yaml", "");
    private final SourceText base = new SourceText("base.yaml", "");
    private final Report report = new Report();

    @Test
    void isCleanUntilErrorIsAdded() {
        assertThat(report.isClean()).isTrue();
        report.add(Message.EMPTY_SPEC, Place.ofSpec(codes));
        assertThat(report.isClean()).isFalse();
    }

    @Test
    void keepsEqualDiagnosticsOnce() {
        report.add(Message.EMPTY_SPEC, Place.ofSpec(codes));
        report.add(Message.EMPTY_SPEC, Place.ofSpec(codes));
        report.add(Message.EMPTY_SPEC, Place.ofSpec(base));

        assertThat(report.diagnostics()).hasSize(2);
    }

    @Test
    void staysCleanWithWarnings() {
        Place place = new Place(codes, 3, 4);
        report.add(Severity.WARNING, Message.EMPTY_SPEC, place, List.of());

        assertThat(report.diagnostics().stream().map(Diagnostic::severity)).containsExactly(Severity.WARNING);
        assertThat(report.isClean()).isTrue();
        assertThat(report.hasErrorAt(place)).isFalse();
    }

    @Test
    void fillsValuesIntoText() {
        report.add(Message.SAME_NAME, Place.ofSpec(codes), "A", "1", "2");

        assertThat(report.diagnostics().get(0).text())
                .isEqualTo("two codes are both named A: 1 and 2; rename one of them");
    }

    @Test
    void findsErrorsByPlaceAndMessage() {
        Place place = new Place(codes, 3, 4);
        report.add(Message.EMPTY_SPEC, place);

        assertThat(report.hasErrorAt(new Place(codes, 3, 4))).isTrue();
        assertThat(report.hasErrorAt(new Place(codes, 3, 5))).isFalse();
        assertThat(report.hasErrorAt(new Place(base, 3, 4))).isFalse();
        assertThat(report.hasErrorAt(place, Set.of(Message.EMPTY_SPEC))).isTrue();
        assertThat(report.hasErrorAt(place, Set.of(Message.SAME_NAME))).isFalse();
    }

    @Test
    void sortsDiagnosticsBySpecAndPlace() {
        List<Place> places = List.of(
                new Place(codes, 10, 1),
                new Place(base, 1, 1),
                new Place(codes, 2, 9),
                new Place(codes, 2, 3),
                Place.ofSpec(codes));
        places.forEach(place -> report.add(Message.EMPTY_SPEC, place));

        assertThat(report.sorted().stream().map(problem -> problem.place().toString()))
                .containsExactly("codes.yaml", "codes.yaml:2:3", "codes.yaml:2:9", "codes.yaml:10:1", "base.yaml:1:1")
                .inOrder();
    }

    @Test
    void countsErrorsBeyondLimit() {
        for (int line = 1; line <= Report.MAX_DIAGNOSTICS + 3; line++) {
            assertThat(report.isFull()).isEqualTo(line > Report.MAX_DIAGNOSTICS);
            report.add(Message.EMPTY_SPEC, new Place(codes, line, 1));
        }
        report.add(Message.EMPTY_SPEC, new Place(codes, Report.MAX_DIAGNOSTICS + 3, 1));

        assertThat(report.diagnostics()).hasSize(Report.MAX_DIAGNOSTICS);
        assertThat(report.omitted()).isEqualTo(3);
        assertThat(report.hasErrorAt(new Place(codes, Report.MAX_DIAGNOSTICS + 3, 1)))
                .isTrue();
    }

    @Test
    void doesNotFormatOmittedErrors() {
        for (int line = 1; line <= Report.MAX_DIAGNOSTICS; line++) {
            report.add(Message.EMPTY_SPEC, new Place(codes, line, 1));
        }
        Object hint = new Object() {
            @Override
            public String toString() {
                throw new AssertionError("asked");
            }
        };
        report.add(Message.UNKNOWN_KEY, Place.ofSpec(codes), "a", "b", "c", hint);
    }
}
