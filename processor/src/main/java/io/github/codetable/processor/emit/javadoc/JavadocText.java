package io.github.codetable.processor.emit.javadoc;

import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.naming.Ascii;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Text that is safe to stand in a Javadoc comment: there is no way to make one past the escaper. */
public final class JavadocText {

    /** Stands for a space at which no line ends. Escaped text is ASCII, so it comes from nowhere else. */
    private static final String GLUE = "\u00a0";

    private static final String CODE = Ascii.LETTERS + Ascii.DIGITS + "_./:-";

    /** Stands for a part in the template of a phrase. */
    private static final String PART = "%s";

    private final String text;

    private JavadocText(String text) {
        this.text = text;
    }

    /** Returns the text, escaped; an empty one for null. */
    public static JavadocText of(@Nullable String plain) {
        return new JavadocText(plain == null ? "" : JavadocEscaper.escape(plain));
    }

    /**
     * Words around texts; the words are escaped like any text, so that it is no matter where they come from.
     *
     * @param template plain text in which each {@code %s} stands for one of the parts
     */
    public static JavadocText phrase(String template, JavadocText... parts) {
        String words = JavadocEscaper.escape(template);
        StringBuilder text = new StringBuilder();
        int start = 0;
        int used = 0;
        for (int part = words.indexOf(PART); part >= 0; part = words.indexOf(PART, start)) {
            text.append(words, start, part).append(used < parts.length ? parts[used].text : "");
            start = part + PART.length();
            used++;
        }
        if (used != parts.length) {
            throw new IllegalArgumentException(parts.length + " parts for \"" + template + "\"");
        }
        return new JavadocText(text.append(words, start, words.length()).toString());
    }

    /** Any text in a code font. */
    public static JavadocText code(String plain) {
        return new JavadocText(
                Ascii.consistsOf(CODE, plain)
                        ? "{@code" + GLUE + plain + "}"
                        : "<code>" + JavadocEscaper.escape(plain) + "</code>");
    }

    public static JavadocText link(ClassName type) {
        return new JavadocText("{@link" + GLUE + nameOf(type) + "}");
    }

    public static JavadocText link(ClassName type, Identifier member) {
        return new JavadocText("{@link" + GLUE + nameOf(type) + "#" + member + "}");
    }

    /** A link to a member of the type that the comment stands in. */
    public static JavadocText link(Identifier member) {
        return new JavadocText("{@link" + GLUE + "#" + member + "}");
    }

    /** A description of what a method returns that is its summary, too. */
    static JavadocText returned(JavadocText phrase) {
        return new JavadocText("{@return" + GLUE + phrase.text + "}");
    }

    /** What {@code @see} says of a member. */
    static JavadocText target(ClassName type, Identifier member) {
        return new JavadocText(nameOf(type) + "#" + member);
    }

    /** What {@code @see} says of a method without parameters. */
    public static JavadocText accessor(ClassName type, Identifier method) {
        return new JavadocText(nameOf(type) + "#" + method + "()");
    }

    /** A link out of the documentation; empty when the text is no address. */
    static @Nullable JavadocText web(@Nullable String plain) {
        Optional<WebAddress> address = plain == null ? Optional.empty() : WebAddress.of(plain);
        if (address.isEmpty()) {
            return null;
        }
        String target = JavadocEscaper.escape(address.get().text());
        String label = JavadocEscaper.escape(address.get().label()).replace(" ", GLUE);
        return new JavadocText("<a" + GLUE + "href=\"" + target + "\">" + label + "</a>");
    }

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

    /** The same with a full stop, unless it has one or something like it. */
    public JavadocText sentence() {
        return isEmpty() || ".!?:;".indexOf(text.charAt(text.length() - 1)) >= 0 ? this : new JavadocText(text + ".");
    }

    /** Broken at its spaces into lines of some width, as far as its words are that short. */
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(unglued(line.toString()));
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(unglued(line.toString()));
        return lines;
    }

    /** What it is in the comment. */
    @Override
    public String toString() {
        return unglued(text);
    }

    private static String unglued(String text) {
        return text.replace(GLUE, " ");
    }

    private static String nameOf(ClassName type) {
        return String.join(".", type.simpleNames());
    }
}
