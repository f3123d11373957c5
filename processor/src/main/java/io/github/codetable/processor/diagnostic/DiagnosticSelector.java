package io.github.codetable.processor.diagnostic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A selector of the diagnostics that are printed. It selects each diagnostic once, and at most 50 errors and 50 warnings.
 */
public final class DiagnosticSelector {

    /** The maximum number of errors, and of warnings, in one build. javac itself prints at most 100 of each. */
    private static final int MAX_PRINTED = 50;

    private final DiagnosticFormat format = new DiagnosticFormat();
    private final Set<List<Object>> selected = new HashSet<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /**
     * Returns the diagnostics to print, in their order.
     *
     * @param spec the identity of the spec; equal diagnostics of equal specs are selected once
     */
    public List<Printed> select(List<Diagnostic> diagnostics, Object spec) {
        List<Printed> printed = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            String text = format.format(diagnostic);
            if (selected.add(List.of(spec, text)) && count(diagnostic.severity(), 1) <= MAX_PRINTED) {
                printed.add(new Printed(diagnostic, text));
            }
        }
        return printed;
    }

    /** Counts errors that a report omitted. They are only part of the numbers that {@link #omitted} returns. */
    public void addOmitted(int errors) {
        count(Severity.ERROR, errors);
    }

    /** Returns a line about the omitted diagnostics of each severity that has any, and resets the counts. */
    public Map<Severity, String> omitted() {
        Map<Severity, String> lines = new EnumMap<>(Severity.class);
        for (Map.Entry<Severity, Integer> counted : counts.entrySet()) {
            int omitted = counted.getValue() - MAX_PRINTED;
            if (omitted > 0) {
                lines.put(
                        counted.getKey(),
                        "and " + omitted + (omitted == 1 ? " more problem" : " more problems") + " in the specs");
            }
        }
        counts.clear();
        return lines;
    }

    /** Adds to the count of a severity and returns the new count. */
    private int count(Severity severity, int added) {
        int count = counts.getOrDefault(severity, 0) + added;
        counts.put(severity, count);
        return count;
    }

    /**
     * A diagnostic to print.
     *
     * @param diagnostic the diagnostic
     * @param text the diagnostic as lines, without a line break at the end
     */
    public record Printed(Diagnostic diagnostic, String text) {}
}
