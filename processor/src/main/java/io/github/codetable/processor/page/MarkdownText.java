package io.github.codetable.processor.page;

import io.github.codetable.processor.model.WebAddress;
import io.github.codetable.processor.naming.Ascii;
import io.github.codetable.processor.naming.PlainText;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Text that is safe in Markdown, in a paragraph and in a cell of a table. The factory methods escape all plain text. */
final class MarkdownText {

    static final MarkdownText EMPTY = new MarkdownText("");

    /** The characters that need no escaping in a code span. */
    private static final String PLAIN = Ascii.LETTERS + Ascii.DIGITS + "_";

    /** The characters that start inline markup. */
    private static final String INLINE = "\\`*_[]~$";

    /** The characters that start a block if they are the first ones of a line. */
    private static final String BLOCK = "#+-=:>!";

    private final String text;

    private MarkdownText(String text) {
        this.text = text;
    }

    /** Returns the escaped text on one line; an empty text for null. */
    static MarkdownText of(@Nullable String plain) {
        return new MarkdownText(plain == null ? "" : escaped(PlainText.of(plain)));
    }

    /** Returns a name in a code font. */
    static MarkdownText code(String name) {
        return new MarkdownText(
                Ascii.consistsOf(PLAIN, name) ? "`" + name + "`" : "<code>" + of(name).text + "</code>");
    }

    /** Returns a reference, as a link if it has a web address; an empty text for null. */
    static MarkdownText reference(@Nullable String plain) {
        WebAddress address = plain == null ? null : WebAddress.of(plain);
        return address == null
                ? of(plain)
                : new MarkdownText("[" + of(address.label()).text + "](" + target(address) + ")");
    }

    /** Returns the text followed by other text, with a space between them if neither is empty. */
    MarkdownText and(MarkdownText other) {
        String space = isEmpty() || other.isEmpty() ? "" : " ";
        return new MarkdownText(text + space + other.text);
    }

    /** Returns the texts with commas between them. */
    static MarkdownText list(Iterable<MarkdownText> texts) {
        StringJoiner list = new StringJoiner(", ");
        for (MarkdownText each : texts) {
            list.add(each.text);
        }
        return new MarkdownText(list.toString());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns the text as it appears in Markdown. */
    @Override
    public String toString() {
        return text;
    }

    private static String escaped(String plain) {
        StringBuilder escaped = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean startsBlock = i == 0 ? BLOCK.indexOf(c) >= 0 : isListMarker(plain, i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                // In tables, renderers differ about a backslash in front of a bar.
                case '|' -> escaped.append("&#124;");
                // Site generators evaluate double braces.
                case '{' -> escaped.append("&#123;");
                case '}' -> escaped.append("&#125;");
                default ->
                    escaped.append(startsBlock || INLINE.indexOf(c) >= 0 ? "\\" : "")
                            .append(c);
            }
        }
        return escaped.toString();
    }

    /** Whether the text up to the character is the number of a list item, as in "1." and "1)". */
    private static boolean isListMarker(String plain, int end) {
        char c = plain.charAt(end);
        return (c == '.' || c == ')') && Ascii.consistsOf(Ascii.DIGITS, plain.substring(0, end));
    }

    /** Parentheses would end the link, and Markdown reads entities in links. */
    private static String target(WebAddress address) {
        return address.text().replace("(", "%28").replace(")", "%29").replace("&", "&amp;");
    }
}
