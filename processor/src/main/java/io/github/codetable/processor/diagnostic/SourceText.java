package io.github.codetable.processor.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name and text of one spec. Two instances are never equal. */
public final class SourceText {

    private final String name;
    private final String text;
    private final @Nullable Related referrer;
    private @Nullable List<String> lines;

    /** Creates a spec that no other spec references. */
    public SourceText(String name, String text) {
        this(name, text, null);
    }

    /**
     * Creates a spec or a part of a spec.
     *
     * @param referrer the place where another spec references this one; null if there is none
     */
    public SourceText(String name, String text, @Nullable Related referrer) {
        this.name = name;
        this.text = text;
        this.referrer = referrer;
    }

    /** Returns this spec with another text. */
    public SourceText withText(String other) {
        return new SourceText(name, other, referrer);
    }

    /** Returns the place where another spec references this one; null if there is none. */
    @Nullable
    Related referrer() {
        return referrer;
    }

    /** Returns the name as it was written, such as {@code codes.yaml}. The name is never a path of this machine. */
    public String name() {
        return name;
    }

    /** Returns the text, without a byte order mark. */
    public String text() {
        return text;
    }

    /** Returns the place directly after the given prefix of this text. */
    public Place placeAfter(String prefix) {
        List<String> before = lines(prefix);
        String last = before.get(before.size() - 1);
        return new Place(this, before.size(), last.codePointCount(0, last.length()) + 1);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r\n|\r|\n", -1));
    }

    /** Returns the line with the given number, from 1, without its line break; empty if there is no such line. */
    String line(int number) {
        if (lines == null) {
            lines = lines(text);
        }
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
