package io.github.codetable.processor.yaml;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A decoder of specs in UTF-8, with or without a byte order mark. Only characters that YAML allows are accepted. */
public final class SpecDecoder {

    private final Report report;
    private boolean isComplete = true;

    public SpecDecoder(Report report) {
        this.report = report;
    }

    /**
     * Returns the text of a spec. Invalid bytes and characters are reported and replaced.
     *
     * @param name the spec's name in messages
     * @param spec the spec's bytes
     * @param referrer the place in another spec that names this one; null if no spec does
     */
    public SourceText decode(String name, byte[] spec, @Nullable Related referrer) {
        ByteBuffer bytes = ByteBuffer.wrap(spec);
        CharBuffer chars = CharBuffer.allocate(spec.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, chars, true);
        String text = withoutByteOrderMark(chars.flip().toString());
        if (!result.isError()) {
            return printable(new SourceText(name, text, referrer), report);
        }
        isComplete = false;
        String replaced = withoutByteOrderMark(new String(spec, StandardCharsets.UTF_8));
        SourceText source = new SourceText(name, replaced, referrer);
        String value = String.format(Locale.ROOT, "%02X", bytes.get(bytes.position()));
        report.add(Message.NOT_UTF8, source.placeAfter(text), value);
        return printable(source, Report.discarding());
    }

    /** Returns false if a part of the text is missing because bytes or characters were replaced. */
    public boolean isComplete() {
        return isComplete;
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Replaces invalid characters. Each is reported only once, because a text in UTF-16 has thousands of them. */
    private SourceText printable(SourceText source, Report report) {
        String text = source.text();
        Set<Integer> invalid = new HashSet<>();
        int line = 1;
        int column = 1;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!StreamReader.isPrintable(c) && invalid.add(c)) {
                reportCharacter(report, new Place(source, line, column), c);
            }
            boolean endsLine = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            line += endsLine ? 1 : 0;
            column = endsLine ? 1 : column + 1;
        }
        if (invalid.isEmpty()) {
            return source;
        }
        isComplete = false;
        return source.withText(replaced(text, invalid));
    }

    private static String replaced(String text, Set<Integer> invalid) {
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().forEach(c -> replaced.appendCodePoint(invalid.contains(c) ? 0xFFFD : c));
        return replaced.toString();
    }

    private static void reportCharacter(Report report, Place place, int codePoint) {
        String character = String.format(Locale.ROOT, "U+%04X", codePoint);
        report.add(
                Message.NOT_YAML,
                place,
                "character " + character
                        + " is not allowed; remove it, or save the file as UTF-8 if it has another encoding");
    }
}
