package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Notation;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import org.jspecify.annotations.Nullable;

/** A reader of the notation of codes, which is known before any code is read. */
public final class NotationReader {

    private static final String KEY = "notation";

    private NotationReader() {}

    /** Returns true if the spec has a valid notation or none. Otherwise, reports the notation. */
    public static boolean check(Node.Mapping spec, Report report) {
        Node.Entry entry = spec.get(KEY);
        if (entry == null || valid(entry.value()) != null) {
            return true;
        }
        String text = Scalars.text(entry.value());
        String hint = text == null ? "" : DidYouMean.hint(text, Notation.keys()).toString();
        String expected = "one of " + String.join(", ", Notation.keys());
        new NodeReader(report).reportWrongType(entry.value(), "`notation` of the spec", expected, hint);
        return false;
    }

    /** Returns true if the spec names a notation. */
    public static boolean hasNotation(Node.Mapping spec) {
        return spec.get(KEY) != null;
    }

    /** Returns the notation of the spec's codes: decimal if the spec has no valid notation. */
    public static Notation notationOf(Node.Mapping spec) {
        Node.Entry entry = spec.get(KEY);
        Notation notation = entry == null ? null : valid(entry.value());
        return notation == null ? Notation.DECIMAL : notation;
    }

    private static @Nullable Notation valid(Node node) {
        String text = Scalars.text(node);
        return text == null ? null : Notation.ofKey(text);
    }
}
