package io.github.codetable.processor.diagnostic;

/** The text layout of a diagnostic: place and message, line of the spec, caret, related places. */
public final class DiagnosticFormat {

    private static final int MAX_WIDTH = 160;

    /** Returns the diagnostic as lines, without a line break at the end. */
    public String format(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        text.append(diagnostic.place())
                .append(": [")
                .append(diagnostic.message().id())
                .append("] ")
                .append(printable(diagnostic.text()));
        if (!diagnostic.place().isSpec()) {
            appendExcerpt(text, diagnostic.place());
        }
        diagnostic.related().forEach(related -> append(text, related));
        Related referrer = diagnostic.place().source().referrer();
        if (referrer != null) {
            append(text, referrer);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Related related) {
        text.append('\n').append(related.label()).append(" at ").append(related.place());
    }

    private static void appendExcerpt(StringBuilder text, Place place) {
        int before = place.column() - 1;
        int start = before < MAX_WIDTH ? 0 : before - MAX_WIDTH / 2;
        int[] line = place.source()
                .line(place.line())
                .codePoints()
                .skip(start)
                .limit(MAX_WIDTH)
                .toArray();
        int caret = Math.min(before - start, line.length);
        text.append('\n').append(printable(new String(line, 0, line.length))).append('\n');
        for (int i = 0; i < caret; i++) {
            text.append(line[i] == '\t' ? '\t' : ' ');
        }
        text.append('^');
    }

    /** Replaces characters that a terminal would hide or interpret. Keeps line breaks and tabs. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(DiagnosticFormat::printable).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static int printable(int codePoint) {
        boolean harmless = switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
        return harmless ? codePoint : 0xFFFD;
    }
}
