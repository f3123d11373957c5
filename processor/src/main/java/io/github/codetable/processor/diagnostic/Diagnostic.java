package io.github.codetable.processor.diagnostic;

import java.util.List;

/**
 * One problem of a spec.
 *
 * @param severity whether it stops the build
 * @param message the catalogue's entry
 * @param text the entry's text with its values
 * @param place where the problem is
 * @param related further places, in the order in which they are printed
 */
public record Diagnostic(Severity severity, Message message, String text, Place place, List<Related> related) {

    public Diagnostic {
        related = List.copyOf(related);
    }

    /** A problem that stops the build. */
    Diagnostic(Message message, String text, Place place, List<Related> related) {
        this(Severity.ERROR, message, text, place, related);
    }
}
