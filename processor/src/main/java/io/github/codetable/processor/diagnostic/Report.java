package io.github.codetable.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the problems of one spec, each once. */
public final class Report {

    /** How many problems are kept; a build shows a tenth of them, and more could fill the memory. */
    static final int MOST = 500;

    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final Map<Place, Set<Message>> places = new HashMap<>();
    private final boolean discards;
    private int left;

    /** Creates an empty report. */
    public Report() {
        this(false);
    }

    private Report(boolean discards) {
        this.discards = discards;
    }

    /** Returns a report that drops whatever is added, and so stays clean. */
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
                || places.computeIfAbsent(diagnostic.place(), place -> EnumSet.noneOf(Message.class))
                        .add(diagnostic.message());
        if (!isFull()) {
            diagnostics.add(diagnostic);
        } else if (isNew) {
            left++;
        }
    }

    /** The problems in the order in which they were found. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** The problems in the order of their places, spec by spec, as people read and mend them. */
    public List<Diagnostic> inOrder() {
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

    /** True when further problems are only counted, so that no work is to be put into how they are told. */
    public boolean isFull() {
        return diagnostics.size() >= MOST;
    }

    /** How many problems there are besides those that are kept. */
    public int left() {
        return left;
    }

    /** True when nothing was reported that stops the build. */
    public boolean isClean() {
        return places.isEmpty();
    }

    /** True when an error was reported at the place. */
    public boolean hasProblemAt(Place place) {
        return places.containsKey(place);
    }

    /** True when one of these errors was reported at the place. */
    public boolean hasProblemAt(Place place, Set<Message> messages) {
        return places.getOrDefault(place, Set.of()).stream().anyMatch(messages::contains);
    }
}
