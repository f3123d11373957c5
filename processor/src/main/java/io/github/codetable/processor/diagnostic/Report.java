package io.github.codetable.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The diagnostics of one spec. Equal diagnostics are kept once. */
public final class Report {

    /** The number of diagnostics kept. A build prints a tenth of them. More could exhaust the memory. */
    static final int MAX_DIAGNOSTICS = 500;

    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final Map<Place, Set<Message>> errors = new HashMap<>();
    private final boolean discards;
    private int omitted;

    public Report() {
        this(false);
    }

    private Report(boolean discards) {
        this.discards = discards;
    }

    /** Returns a report that ignores all diagnostics and therefore stays clean. */
    public static Report discarding() {
        return new Report(true);
    }

    /** Adds an error without further positions. The values fill the message's text. */
    public void add(Message message, Place place, Object... values) {
        add(Diagnostic.error(message, place, values));
    }

    /** Adds an error with further positions. The values fill the message's text. */
    public void add(Message message, Place place, List<Related> related, Object... values) {
        add(Diagnostic.error(message, place, related, values));
    }

    /** Adds an error or a warning. The values fill the message's text. */
    public void add(Severity severity, Message message, Place place, List<Related> related, Object... values) {
        add(new Diagnostic(severity, message, place, related, List.of(values)));
    }

    /** Adds diagnostics in their order. */
    public void addAll(Collection<Diagnostic> added) {
        for (Diagnostic diagnostic : added) {
            add(diagnostic);
        }
    }

    private void add(Diagnostic diagnostic) {
        if (discards) {
            return;
        }
        boolean isNew = diagnostic.severity() == Severity.WARNING
                || errors.computeIfAbsent(diagnostic.place(), place -> EnumSet.noneOf(Message.class))
                        .add(diagnostic.message());
        if (!isFull()) {
            diagnostics.add(diagnostic);
        } else if (isNew) {
            omitted++;
        }
    }

    /** Returns the diagnostics in the order in which they were added. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** Returns the diagnostics sorted by spec, line and column. Specs are in the order of their first diagnostics. */
    public List<Diagnostic> sorted() {
        if (diagnostics.isEmpty()) {
            return List.of();
        }
        List<SourceText> sources = diagnostics.stream()
                .map(diagnostic -> diagnostic.place().source())
                .distinct()
                .toList();
        return diagnostics.stream()
                .sorted(Comparator.comparingInt((Diagnostic diagnostic) ->
                                sources.indexOf(diagnostic.place().source()))
                        .thenComparingInt(diagnostic -> diagnostic.place().line())
                        .thenComparingInt(diagnostic -> diagnostic.place().column()))
                .toList();
    }

    /** Returns true if the report only counts further errors. Callers can then skip the search for suggestions. */
    public boolean isFull() {
        return diagnostics.size() >= MAX_DIAGNOSTICS;
    }

    /** Returns the number of errors that were counted, but not kept. */
    public int omitted() {
        return omitted;
    }

    /** Returns true if the report has no errors. Warnings do not count. */
    public boolean isClean() {
        return errors.isEmpty();
    }

    /** Returns true if the report has an error at this exact place. */
    public boolean hasErrorAt(Place place) {
        return errors.containsKey(place);
    }

    /** Returns true if the report has one of these errors at this exact place. */
    public boolean hasErrorAt(Place place, Set<Message> messages) {
        return errors.getOrDefault(place, Set.of()).stream().anyMatch(messages::contains);
    }
}
