package io.github.codetable.processor.page;

import io.github.codetable.processor.naming.Ascii;
import io.github.codetable.processor.naming.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writer of HTML. All text is escaped: there is no method for markup. */
final class HtmlWriter {

    private static final String TAG = Ascii.LOWER + Ascii.DIGITS;

    /** The elements whose content is not text. Only {@link #resource} writes them. */
    private static final Set<String> RAW = Set.of("script", "style");

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Starts an element.
     *
     * @throws IllegalArgumentException if the tag is not a name, or its content would not be text
     */
    HtmlWriter start(String tag, Attribute... attributes) {
        empty(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Ends the element that was started last. */
    HtmlWriter end() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element without content, such as {@code meta}. */
    HtmlWriter empty(String tag, Attribute... attributes) {
        if (RAW.contains(tag) || !Ascii.consistsOf(TAG, tag)) {
            throw new IllegalArgumentException(tag);
        }
        html.append('<').append(tag);
        for (Attribute attribute : attributes) {
            html.append(attribute);
        }
        html.append('>');
        return this;
    }

    /** Writes plain text. White space at both ends is removed. Null writes nothing. */
    HtmlWriter text(@Nullable String plain) {
        html.append(plain == null ? "" : escaped(PlainText.of(plain)));
        return this;
    }

    HtmlWriter space() {
        html.append(' ');
        return this;
    }

    HtmlWriter line() {
        html.append('\n');
        return this;
    }

    /** Writes an element with plain text. */
    HtmlWriter element(String tag, String plain, Attribute... attributes) {
        return start(tag, attributes).text(plain).end();
    }

    /** Writes a style sheet or a script of the page. */
    HtmlWriter resource(PageResource resource) {
        html.append('<').append(resource.tag()).append('>').append(resource.text());
        html.append("</").append(resource.tag()).append(">\n");
        return this;
    }

    /** Returns the text with the characters escaped that start tags and entities. */
    static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * Returns the HTML.
     *
     * @throws IllegalStateException if an element has not been ended
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.toString());
        }
        return html.toString();
    }
}
