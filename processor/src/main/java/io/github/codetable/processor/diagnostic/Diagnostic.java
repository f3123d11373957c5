package io.github.codetable.processor.diagnostic;

import java.util.List;

/**
 * One problem of a spec.
 *
 * @param message the catalogue's entry
 * @param text the entry's text with its values
 * @param place where the problem is
 * @param related further places, in the order in which they are printed
 */
public record Diagnostic(Message message, String text, Place place, List<Related> related) {

    public Diagnostic {
        related = List.copyOf(related);
    }
}
