package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Makes text of a spec's bytes: UTF-8, with or without a byte order mark, of characters that YAML knows. */
final class SpecDecoder {

    private final Report report;

    SpecDecoder(Report report) {
        this.report = report;
    }

    /** The text, or nothing when the bytes are no UTF-8. A character that YAML does not know is reported and replaced. */
    Optional<SourceText> decode(SpecFile file) {
        ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
        CharBuffer chars = CharBuffer.allocate(file.bytes().length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, chars, true);
        if (result.isError()) {
            Place whole = Place.whole(new SourceText(file.name(), ""));
            report.add(
                    Message.NOT_UTF8,
                    whole,
                    bytes.position() + 1,
                    String.format(Locale.ROOT, "%02X", bytes.get(bytes.position())));
            return Optional.empty();
        }
        String text = chars.flip().toString();
        return Optional.of(printable(file.name(), text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    /** Reports each character once, where it stands first: a text in UTF-16 has thousands of them. */
    private SourceText printable(String name, String text) {
        int[] codePoints = text.codePoints().toArray();
        int line = 1;
        int start = 0;
        Set<Integer> refused = new HashSet<>();
        SourceText source = new SourceText(name, text);
        for (int i = 0; i < codePoints.length; i++) {
            int codePoint = codePoints[i];
            if (!StreamReader.isPrintable(codePoint)) {
                if (refused.add(codePoint)) {
                    reportCharacter(new Place(source, line, i - start + 1), codePoint);
                }
                codePoints[i] = 0xFFFD;
            }
            boolean beforeLineFeed = i + 1 < codePoints.length && codePoints[i + 1] == '\n';
            if (codePoint == '\n' || codePoint == '\r' && !beforeLineFeed) {
                line++;
                start = i + 1;
            }
        }
        return refused.isEmpty() ? source : new SourceText(name, new String(codePoints, 0, codePoints.length));
    }

    private void reportCharacter(Place place, int codePoint) {
        String character = String.format(Locale.ROOT, "U+%04X", codePoint);
        report.add(
                Message.NOT_YAML,
                place,
                "the character " + character
                        + " may not stand in it; remove it, or save the spec as UTF-8 if it is not");
    }
}
