package io.github.codetable.processor.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one spec, each once. */
public final class Report {

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();

    /** Reports a problem at a place; the values fill the message's text, and the rest are further places. */
    public void add(Message message, Place place, List<Related> related, Object... values) {
        Diagnostic diagnostic = new Diagnostic(message, message.text(values), place, related);
        if (!diagnostics.contains(diagnostic)) {
            diagnostics.add(diagnostic);
            places.add(place);
        }
    }

    /** Reports a problem at a place, with values for the message's text. */
    public void add(Message message, Place place, Object... values) {
        add(message, place, List.of(), values);
    }

    /** The problems in the order in which they were found. */
    public List<Diagnostic> diagnostics() {
        return Collections.unmodifiableList(diagnostics);
    }

    /** True when nothing was reported. */
    public boolean isClean() {
        return diagnostics.isEmpty();
    }

    /** True when a problem was reported at the place. */
    public boolean hasProblemAt(Place place) {
        return places.contains(place);
    }
}
