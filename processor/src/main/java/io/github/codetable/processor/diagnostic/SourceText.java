package io.github.codetable.processor.diagnostic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of one spec under the name that messages give it; equal only to itself. */
public final class SourceText {

    private final String name;
    private final String text;
    private final @Nullable Related askedFor;
    private @Nullable List<String> lines;

    /** A spec that stands for itself. */
    public SourceText(String name, String text) {
        this(name, text, null);
    }

    /**
     * A spec, or a part of one.
     *
     * @param askedFor where another spec asks for it, and how; null for a spec that stands for itself
     */
    public SourceText(String name, String text, @Nullable Related askedFor) {
        this.name = name;
        this.text = text;
        this.askedFor = askedFor;
    }

    /** The same spec with some other text. */
    public SourceText withText(String other) {
        return new SourceText(name, other, askedFor);
    }

    /** Where another spec asks for it, and how; empty when none does. */
    Optional<Related> askedFor() {
        return Optional.ofNullable(askedFor);
    }

    /** The name as it was asked for, such as {@code codes.yaml}; never a path of this machine. */
    public String name() {
        return name;
    }

    /** The whole text, without a byte order mark. */
    public String text() {
        return text;
    }

    /** The place behind the text that it starts with. */
    public Place placeAfter(String start) {
        List<String> before = lines(start);
        String last = before.get(before.size() - 1);
        return new Place(this, before.size(), last.codePointCount(0, last.length()) + 1);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r\n|\r|\n", -1));
    }

    /** The line of that number, counted from 1, without its line end; empty when there is no such line. */
    String line(int number) {
        if (lines == null) {
            lines = lines(text);
        }
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
