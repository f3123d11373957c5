package io.github.codetable.processor.diagnostic;

import java.util.List;

/**
 * A problem found in a spec.
 *
 * @param severity whether the problem stops the build
 * @param message the entry of the catalogue
 * @param place the position of the problem
 * @param related further positions, in the order in which they are printed
 * @param values the values of the message's text; they must not change later, because the text is built on demand
 */
public record Diagnostic(Severity severity, Message message, Place place, List<Related> related, List<Object> values) {

    public Diagnostic {
        related = List.copyOf(related);
        values = List.copyOf(values);
    }

    /** Returns an error without further positions. */
    public static Diagnostic error(Message message, Place place, Object... values) {
        return error(message, place, List.of(), values);
    }

    /** Returns an error with further positions. */
    public static Diagnostic error(Message message, Place place, List<Related> related, Object... values) {
        return new Diagnostic(Severity.ERROR, message, place, related, List.of(values));
    }

    /** Returns the message's text with the values filled in. */
    public String text() {
        return message.text(values.toArray());
    }
}
