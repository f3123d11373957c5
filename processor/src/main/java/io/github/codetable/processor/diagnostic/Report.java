package io.github.codetable.processor.diagnostic;

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

    /** Reports a problem at a place; the values fill the message's text, and the rest are further places. */
    public void add(Message message, Place place, List<Related> related, Object... values) {
        add(Severity.ERROR, message, place, related, values);
    }

    /** The same for a problem that need not be an error. */
    public void add(Severity severity, Message message, Place place, List<Related> related, Object... values) {
        if (discards) {
            return;
        }
        boolean isNew = severity == Severity.WARNING
                || places.computeIfAbsent(place, key -> EnumSet.noneOf(Message.class))
                        .add(message);
        if (!isFull()) {
            diagnostics.add(new Diagnostic(severity, message, message.text(values), place, related));
        } else if (isNew) {
            left++;
        }
    }

    /** Reports a problem at a place, with values for the message's text. */
    public void add(Message message, Place place, Object... values) {
        add(message, place, List.of(), values);
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
