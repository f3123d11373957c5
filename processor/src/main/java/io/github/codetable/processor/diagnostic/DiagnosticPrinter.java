package io.github.codetable.processor.diagnostic;

import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** A printer of diagnostics for the compiler. */
public final class DiagnosticPrinter {

    private final Messager messager;
    private final DiagnosticSelector selector = new DiagnosticSelector();

    public DiagnosticPrinter(Messager messager) {
        this.messager = messager;
    }

    /**
     * Prints diagnostics on an annotation's value.
     *
     * @param spec the identity of the spec; equal diagnostics of equal specs are printed once
     */
    public void print(
            List<Diagnostic> diagnostics,
            Object spec,
            Element element,
            AnnotationMirror annotation,
            @Nullable AnnotationValue value) {
        for (DiagnosticSelector.Printed printed : selector.select(diagnostics, spec)) {
            messager.printMessage(kind(printed.diagnostic().severity()), printed.text(), element, annotation, value);
        }
    }

    /** Counts errors that a report omitted. They are only part of the number that {@link #finish} prints. */
    public void addOmitted(int errors) {
        selector.addOmitted(errors);
    }

    /** Prints the number of omitted errors and of omitted warnings. */
    public void finish() {
        selector.omitted().forEach((severity, line) -> messager.printMessage(kind(severity), line));
    }

    private static Kind kind(Severity severity) {
        return severity == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
    }
}
