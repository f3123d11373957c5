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

/** Hands problems to the compiler, each once, and no more than a person mends in one go. */
public final class DiagnosticPrinter {

    /** How many errors a build shows, and how many warnings; javac itself shows no more than a hundred of each. */
    static final int MOST = 50;

    private final Messager messager;
    private final DiagnosticFormat format = new DiagnosticFormat();
    private final Set<List<Object>> seen = new HashSet<>();
    private final Map<Severity, Integer> found = new EnumMap<>(Severity.class);

    public DiagnosticPrinter(Messager messager) {
        this.messager = messager;
    }

    /**
     * Prints problems on an annotation's value.
     *
     * @param spec equal for specs that are the same one, whose problems are printed once
     */
    public void print(
            List<Diagnostic> diagnostics,
            Object spec,
            Element element,
            AnnotationMirror annotation,
            @Nullable AnnotationValue value) {
        for (Diagnostic diagnostic : diagnostics) {
            String text = format.format(diagnostic);
            if (!seen.add(List.of(spec, text))) {
                continue;
            }
            if (count(diagnostic.severity(), 1) <= MOST) {
                messager.printMessage(kind(diagnostic.severity()), text, element, annotation, value);
            }
        }
    }

    /** Counts problems that there are, too, and that nobody keeps. */
    public void addLeft(int more) {
        count(Severity.ERROR, more);
    }

    /** Counts what was not printed, at the end of the build. */
    public void finish() {
        for (Map.Entry<Severity, Integer> counted : found.entrySet()) {
            int left = counted.getValue() - MOST;
            if (left > 0) {
                messager.printMessage(
                        kind(counted.getKey()),
                        "and " + left + (left == 1 ? " more problem" : " more problems") + " of the specs");
            }
        }
        found.clear();
    }

    /** How many there are with these. */
    private int count(Severity severity, int more) {
        int all = found.getOrDefault(severity, 0) + more;
        found.put(severity, all);
        return all;
    }

    private static Kind kind(Severity severity) {
        return severity == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
    }
}
