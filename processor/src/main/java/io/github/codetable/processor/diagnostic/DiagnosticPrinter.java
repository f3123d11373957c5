package io.github.codetable.processor.diagnostic;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** A printer of diagnostics for the compiler. It prints each diagnostic once, and at most 50 errors and 50 warnings. */
public final class DiagnosticPrinter {

    /** The maximum number of errors, and of warnings, in one build. javac itself prints at most 100 of each. */
    private static final int MAX_PRINTED = 50;

    private final Messager messager;
    private final DiagnosticFormat format = new DiagnosticFormat();
    private final Set<List<Object>> printed = new HashSet<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

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
        for (Diagnostic diagnostic : diagnostics) {
            String text = format.format(diagnostic);
            if (!printed.add(List.of(spec, text))) {
                continue;
            }
            if (count(diagnostic.severity(), 1) <= MAX_PRINTED) {
                messager.printMessage(kind(diagnostic.severity()), text, element, annotation, value);
            }
        }
    }

    /** Counts errors that a report omitted. They are only part of the number that {@link #finish} prints. */
    public void addOmitted(int errors) {
        count(Severity.ERROR, errors);
    }

    /** Prints the number of omitted errors and of omitted warnings, and resets the counts. */
    public void finish() {
        for (Map.Entry<Severity, Integer> counted : counts.entrySet()) {
            int omitted = counted.getValue() - MAX_PRINTED;
            if (omitted > 0) {
                messager.printMessage(
                        kind(counted.getKey()),
                        "and " + omitted + (omitted == 1 ? " more problem" : " more problems") + " in the specs");
            }
        }
        counts.clear();
    }

    /** Adds to the count of a severity and returns the new count. */
    private int count(Severity severity, int added) {
        int count = counts.getOrDefault(severity, 0) + added;
        counts.put(severity, count);
        return count;
    }

    private static Kind kind(Severity severity) {
        return severity == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
    }
}
