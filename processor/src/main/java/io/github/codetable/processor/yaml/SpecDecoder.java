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

/** Makes text of a spec's bytes: UTF-8, with or without a byte order mark, of characters that YAML knows. */
public final class SpecDecoder {

    private final Report report;

    public SpecDecoder(Report report) {
        this.report = report;
    }

    /**
     * The text. Bytes that are no UTF-8, and characters that YAML does not know, are reported and replaced.
     *
     * @param askedFor where another spec asks for it, and how; null when none does
     */
    public SourceText decode(String name, byte[] spec, @Nullable Related askedFor) {
        ByteBuffer bytes = ByteBuffer.wrap(spec);
        CharBuffer chars = CharBuffer.allocate(spec.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, chars, true);
        String text = withoutMark(chars.flip().toString());
        if (!result.isError()) {
            return printable(new SourceText(name, text, askedFor), report);
        }
        SourceText source = new SourceText(name, withoutMark(new String(spec, StandardCharsets.UTF_8)), askedFor);
        String value = String.format(Locale.ROOT, "%02X", bytes.get(bytes.position()));
        report.add(Message.NOT_UTF8, source.placeAfter(text), value);
        return printable(source, Report.discarding());
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Reports each character once, where it stands first: a text in UTF-16 has thousands of them. */
    private static SourceText printable(SourceText source, Report report) {
        String text = source.text();
        Set<Integer> refused = new HashSet<>();
        int line = 1;
        int column = 1;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!StreamReader.isPrintable(c) && refused.add(c)) {
                reportCharacter(report, new Place(source, line, column), c);
            }
            boolean endsLine = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            line += endsLine ? 1 : 0;
            column = endsLine ? 1 : column + 1;
        }
        return refused.isEmpty() ? source : source.withText(replaced(text, refused));
    }

    private static String replaced(String text, Set<Integer> refused) {
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().forEach(c -> replaced.appendCodePoint(refused.contains(c) ? 0xFFFD : c));
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
