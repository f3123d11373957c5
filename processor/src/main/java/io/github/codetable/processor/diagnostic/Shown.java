package io.github.codetable.processor.diagnostic;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value as it stands in a message: on one line, and no longer than people read. */
final class Shown {

    private static final int LONGEST = 300;
    private static final int MOST = 20;

    private Shown() {}

    /** A text in one line, a list with commas or line by line, anything else as it is. */
    static Object of(Object value) {
        if (value instanceof Lines lines) {
            return lines.items().stream().map(item -> "\n  " + line(item)).collect(Collectors.joining());
        }
        if (value instanceof Collection<?> items) {
            return items.isEmpty() ? "none" : list(items);
        }
        return value instanceof String text ? line(text) : value;
    }

    private static String list(Collection<?> items) {
        Stream<String> rest = items.size() > MOST ? Stream.of("...") : Stream.empty();
        return Stream.concat(items.stream().limit(MOST).map(item -> line(item.toString())), rest)
                .collect(Collectors.joining(", "));
    }

    private static String line(String text) {
        // No more is read than what is shown: a text may be long, and may be shown often.
        String start = text.substring(0, Math.min(text.length(), 2 * LONGEST + 1));
        String line = start.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...";
    }
}
