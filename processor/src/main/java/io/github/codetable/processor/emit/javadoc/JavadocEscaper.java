package io.github.codetable.processor.emit.javadoc;

import io.github.codetable.processor.naming.PlainText;

/** Escaper for the text of Javadoc comments. All text passes through here. */
final class JavadocEscaper {

    private JavadocEscaper() {}

    /**
     * Returns the text as printable ASCII without Javadoc tags, markup and the end of a comment. White space is collapsed
     * to single spaces, and removed at both ends.
     */
    static String escape(String text) {
        String plain = PlainText.of(text);
        StringBuilder escaped = new StringBuilder(plain.length());
        int c;
        for (int i = 0; i < plain.length(); i += Character.charCount(c)) {
            c = plain.codePointAt(i);
            append(escaped, c);
        }
        return escaped.toString().replace("*/", "*&#47;");
    }

    private static void append(StringBuilder escaped, int c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '@', '{', '}', '\\' -> appendEntity(escaped, c);
            default -> {
                if (isPrintableAscii(c)) {
                    escaped.append((char) c);
                } else {
                    appendEntity(escaped, c);
                }
            }
        }
    }

    private static void appendEntity(StringBuilder escaped, int c) {
        escaped.append("&#").append(c).append(';');
    }

    private static boolean isPrintableAscii(int c) {
        return ' ' <= c && c <= '~';
    }
}
