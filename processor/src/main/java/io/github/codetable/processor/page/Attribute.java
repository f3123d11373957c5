package io.github.codetable.processor.page;

import io.github.codetable.processor.model.WebAddress;
import io.github.codetable.processor.naming.Ascii;
import io.github.codetable.processor.naming.PlainText;
import java.util.Set;

/** Attribute of an HTML element. The factory methods escape all values. */
final class Attribute {

    /** The attributes whose values a browser neither loads nor runs. */
    private static final Set<String> HARMLESS = Set.of(
            "aria-label",
            "autocomplete",
            "charset",
            "class",
            "content",
            "data-code",
            "data-from",
            "data-to",
            "for",
            "hidden",
            "http-equiv",
            "lang",
            "name",
            "placeholder",
            "role",
            "scope",
            "tabindex",
            "type");

    /** The relation of a page to its icon. */
    static final Attribute ICON = new Attribute("rel", "icon");

    /** A link to empty data. Without an icon of a page, browsers request one from the server. */
    static final Attribute LINK_TO_NOTHING = new Attribute("href", "data:,");

    /** The characters that need no escaping in an anchor. */
    private static final String ANCHOR = Ascii.LETTERS + Ascii.DIGITS + "_$-";

    private final String text;

    private Attribute(String name, String escapedValue) {
        this.text = " " + name + "=\"" + escapedValue + "\"";
    }

    /**
     * Returns an attribute with any text.
     *
     * @throws IllegalArgumentException if a browser may load or run the attribute's value
     */
    static Attribute of(String name, String value) {
        if (!HARMLESS.contains(name)) {
            throw new IllegalArgumentException(name);
        }
        return new Attribute(name, escaped(PlainText.of(value)));
    }

    static Attribute ofClass(String value) {
        return of("class", value);
    }

    /**
     * Returns the name of an anchor.
     *
     * @throws IllegalArgumentException if the name has a character other than letters, digits, {@code _}, {@code $} and
     *     {@code -}
     */
    static Attribute id(String anchor) {
        return new Attribute("id", checked(anchor));
    }

    /** Returns a link to an anchor of the same page. */
    static Attribute linkTo(String anchor) {
        return new Attribute("href", "#" + checked(anchor));
    }

    /** Returns a link to a web address. */
    static Attribute link(WebAddress address) {
        return new Attribute("href", escaped(address.text()));
    }

    private static String checked(String anchor) {
        if (!Ascii.consistsOf(ANCHOR, anchor)) {
            throw new IllegalArgumentException(anchor);
        }
        return anchor;
    }

    private static String escaped(String value) {
        return HtmlWriter.escaped(value).replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** Returns the attribute with a space in front, as it appears in a tag. */
    @Override
    public String toString() {
        return text;
    }
}
