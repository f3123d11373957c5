package io.github.codetable.processor.diagnostic;

/** Writes a problem as people read it: the place and the message, the line of the spec, a caret, the further places. */
public final class DiagnosticFormat {

    private static final int WIDEST = 160;

    /** The problem as lines without a line end after the last one. */
    public String format(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        text.append(diagnostic.place())
                .append(": [")
                .append(diagnostic.message().id())
                .append("] ")
                .append(printable(diagnostic.text()));
        if (!diagnostic.place().isWhole()) {
            appendExcerpt(text, diagnostic.place());
        }
        diagnostic.related().forEach(related -> append(text, related));
        diagnostic.place().source().askedFor().ifPresent(related -> append(text, related));
        return text.toString();
    }

    private static void append(StringBuilder text, Related related) {
        text.append('\n').append(related.label()).append(" at ").append(related.place());
    }

    private static void appendExcerpt(StringBuilder text, Place place) {
        int before = place.column() - 1;
        int start = before < WIDEST ? 0 : before - WIDEST / 2;
        int[] line = place.source()
                .line(place.line())
                .codePoints()
                .skip(start)
                .limit(WIDEST)
                .toArray();
        int caret = Math.min(before - start, line.length);
        text.append('\n').append(printable(new String(line, 0, line.length))).append('\n');
        for (int i = 0; i < caret; i++) {
            text.append(line[i] == '\t' ? '\t' : ' ');
        }
        text.append('^');
    }

    /** Shows what a terminal would swallow or obey as a replacement character; line ends and tabs stay. */
    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(DiagnosticFormat::printable).forEach(shown::appendCodePoint);
        return shown.toString();
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
