package io.github.codetable.processor.diagnostic;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

    private final List<String> printed = new ArrayList<>();
    private final DiagnosticPrinter printer = new DiagnosticPrinter(new ListMessager());

    @Test
    void printsErrorsInOrder() {
        print(problem(2), problem(1));
        printer.finish();

        assertThat(printed)
                .containsExactly(
                        "ERROR codes.yaml: [CT-008] invalid YAML: problem 2",
                        "ERROR codes.yaml: [CT-008] invalid YAML: problem 1")
                .inOrder();
    }

    @Test
    void printsRepeatedErrorOnce() {
        print(problem(1), problem(1));
        print(problem(1));
        printer.finish();

        assertThat(printed).hasSize(1);
    }

    @Test
    void printsFiftyErrors() {
        print(problems(50));
        printer.finish();

        assertThat(printed).hasSize(50);
    }

    @Test
    void countsFurtherErrors() {
        print(problems(53));
        print(problem(1), problem(54));
        printer.finish();
        printer.finish();

        assertThat(printed).hasSize(51);
        assertThat(printed.get(50)).isEqualTo("ERROR and 4 more problems in the specs");
    }

    @Test
    void countsSingleFurtherErrorInSingular() {
        print(problems(51));
        printer.finish();

        assertThat(printed.get(50)).isEqualTo("ERROR and 1 more problem in the specs");
    }

    @Test
    void limitsWarningsAndErrorsSeparately() {
        print(Stream.of(problems(53)).map(DiagnosticPrinterTest::warning).toArray(Diagnostic[]::new));
        print(problems(51));
        printer.finish();

        assertThat(printed).hasSize(102);
        assertThat(printed.get(0)).isEqualTo("WARNING codes.yaml: [CT-008] invalid YAML: warning of problem 1");
        assertThat(printed.get(50)).isEqualTo("ERROR codes.yaml: [CT-008] invalid YAML: problem 1");
        assertThat(printed.subList(100, 102))
                .containsExactly("ERROR and 1 more problem in the specs", "WARNING and 3 more problems in the specs");
    }

    @Test
    void countsOmittedErrors() {
        print(problems(51));
        printer.addOmitted(3);
        printer.finish();

        assertThat(printed.get(50)).isEqualTo("ERROR and 4 more problems in the specs");
    }

    private static Diagnostic warning(Diagnostic problem) {
        return new Diagnostic(
                Severity.WARNING,
                Message.NOT_YAML,
                problem.place(),
                List.of(),
                List.of("warning of " + problem.values().get(0)));
    }

    private void print(Diagnostic... problems) {
        printer.print(List.of(problems), "codes.yaml", null, null, null);
    }

    private static Diagnostic[] problems(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(DiagnosticPrinterTest::problem)
                .toArray(Diagnostic[]::new);
    }

    private static Diagnostic problem(int number) {
        Place place = Place.ofSpec(new SourceText("codes.yaml", ""));
        return Diagnostic.error(Message.NOT_YAML, place, "problem " + number);
    }

    private final class ListMessager implements Messager {

        @Override
        public void printMessage(Kind kind, CharSequence text) {
            printed.add(kind + " " + text);
        }

        @Override
        public void printMessage(Kind kind, CharSequence text, Element element) {
            printMessage(kind, text);
        }

        @Override
        public void printMessage(Kind kind, CharSequence text, Element element, AnnotationMirror annotation) {
            printMessage(kind, text);
        }

        @Override
        public void printMessage(
                Kind kind, CharSequence text, Element element, AnnotationMirror annotation, AnnotationValue value) {
            printMessage(kind, text);
        }
    }
}
