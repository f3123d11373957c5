package io.github.codetable.processor.emit.javadoc;

import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.model.WebAddress;
import io.github.codetable.processor.naming.Ascii;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Text that is safe in a Javadoc comment. The factory methods escape all plain text. */
public final class JavadocText {

    /** A space at which {@link #lines} does not break. Escaped text is ASCII and cannot contain the character. */
    private static final String NO_BREAK_SPACE = "\u00a0";

    /** Characters that need no escaping in an inline tag. */
    private static final String PLAIN = Ascii.LETTERS + Ascii.DIGITS + "_./:-";

    private static final String PLACEHOLDER = "%s";

    private static final String SENTENCE_ENDS = ".!?:;";

    private final String text;

    private JavadocText(String text) {
        this.text = text;
    }

    /** Returns the escaped text; an empty text for null. */
    public static JavadocText of(@Nullable String plain) {
        return new JavadocText(plain == null ? "" : JavadocEscaper.escape(plain));
    }

    /**
     * Returns a phrase around other texts.
     *
     * @param template plain text, which is escaped too, with a {@code %s} for each part
     * @throws IllegalArgumentException if the number of parts differs from that of the placeholders
     */
    public static JavadocText phrase(String template, JavadocText... parts) {
        String words = JavadocEscaper.escape(template);
        StringBuilder text = new StringBuilder();
        int start = 0;
        int used = 0;
        for (int end = words.indexOf(PLACEHOLDER); end >= 0; end = words.indexOf(PLACEHOLDER, start)) {
            text.append(words, start, end).append(used < parts.length ? parts[used].text : "");
            start = end + PLACEHOLDER.length();
            used++;
        }
        if (used != parts.length) {
            throw new IllegalArgumentException(parts.length + " parts for \"" + template + "\"");
        }
        return new JavadocText(text.append(words, start, words.length()).toString());
    }

    /** Returns text in a code font. */
    public static JavadocText code(String plain) {
        return new JavadocText(
                Ascii.consistsOf(PLAIN, plain)
                        ? "{@code" + NO_BREAK_SPACE + plain + "}"
                        : "<code>" + JavadocEscaper.escape(plain) + "</code>");
    }

    public static JavadocText link(ClassName type) {
        return linkTo(nameOf(type));
    }

    public static JavadocText link(ClassName type, Identifier member) {
        return linkTo(nameOf(type) + "#" + member);
    }

    /** Returns a link to a field of the enclosing type. */
    public static JavadocText link(Identifier field) {
        return linkTo("#" + field);
    }

    /** Returns a link to a method of the enclosing type that has no parameters. */
    public static JavadocText linkToMethod(Identifier method) {
        return linkTo("#" + method + "()");
    }

    /** Returns a link to a method of a type that has no parameters. */
    public static JavadocText linkToMethod(ClassName type, Identifier method) {
        return linkTo(nameOf(type) + "#" + method + "()");
    }

    private static JavadocText linkTo(String target) {
        return new JavadocText("{@link" + NO_BREAK_SPACE + target + "}");
    }

    /** Returns a summary that is also the description of the return value. */
    static JavadocText returned(JavadocText phrase) {
        return new JavadocText("{@return" + NO_BREAK_SPACE + phrase.text + "}");
    }

    /** Returns the name of a field for a {@code @see} tag. */
    static JavadocText member(ClassName type, Identifier field) {
        return new JavadocText(nameOf(type) + "#" + field);
    }

    /** Returns the name of a method without parameters for a {@code @see} tag. */
    public static JavadocText method(ClassName type, Identifier method) {
        return new JavadocText(nameOf(type) + "#" + method + "()");
    }

    /** Returns a link to a web address, or null if the text is null or is not an address. */
    static @Nullable JavadocText web(@Nullable String plain) {
        WebAddress address = plain == null ? null : WebAddress.of(plain);
        if (address == null) {
            return null;
        }
        String target = JavadocEscaper.escape(address.text());
        String label = JavadocEscaper.escape(address.label()).replace(" ", NO_BREAK_SPACE);
        return new JavadocText("<a" + NO_BREAK_SPACE + "href=\"" + target + "\">" + label + "</a>");
    }

    /** Returns the texts with commas between them. */
    static JavadocText list(List<JavadocText> texts) {
        StringJoiner list = new StringJoiner(", ");
        for (JavadocText each : texts) {
            list.add(each.text);
        }
        return new JavadocText(list.toString());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns the text with a full stop, unless it is empty or ends with punctuation. */
    public JavadocText sentence() {
        return isEmpty() || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                ? this
                : new JavadocText(text + ".");
    }

    /** Breaks the text at spaces. A line is longer than the width only if it is a single word. */
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(withPlainSpaces(line.toString()));
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(withPlainSpaces(line.toString()));
        return lines;
    }

    /** Returns the text as it appears in a comment, on one line. */
    @Override
    public String toString() {
        return withPlainSpaces(text);
    }

    private static String withPlainSpaces(String text) {
        return text.replace(NO_BREAK_SPACE, " ");
    }

    private static String nameOf(ClassName type) {
        return String.join(".", type.simpleNames());
    }
}
