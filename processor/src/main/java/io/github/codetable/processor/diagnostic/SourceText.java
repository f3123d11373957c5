package io.github.codetable.processor.diagnostic;

import java.util.List;

/** The text of one spec under the name that messages give it; equal only to itself. */
public final class SourceText {

    private final String name;
    private final String text;
    private List<String> lines;

    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** The name as it was asked for, such as {@code codes.yaml}; never a path of this machine. */
    public String name() {
        return name;
    }

    /** The whole text, without a byte order mark. */
    public String text() {
        return text;
    }

    /** The line of that number, counted from 1, without its line end; empty when there is no such line. */
    String line(int number) {
        if (lines == null) {
            lines = List.of(text.split("\r\n|\r|\n", -1));
        }
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
