package io.github.codetable.processor.emit.javadoc;

/** Escaper for the text of Javadoc comments. All text passes through here. */
final class JavadocEscaper {

    private static final int REPLACEMENT = 0xfffd;

    private JavadocEscaper() {}

    /**
     * Returns the text as printable ASCII without Javadoc tags, markup and the end of a comment. White space is collapsed
     * to single spaces, and removed at both ends.
     */
    static String escape(String text) {
        String collapsed = collapsed(text);
        StringBuilder escaped = new StringBuilder(collapsed.length());
        int c;
        for (int i = 0; i < collapsed.length(); i += Character.charCount(c)) {
            c = collapsed.codePointAt(i);
            append(escaped, c);
        }
        return escaped.toString().replace("*/", "*&#47;");
    }

    /** Uses no regular expression: one for trailing spaces takes quadratic time. */
    private static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                collapsed.append(c);
            } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        return collapsed.toString().stripTrailing();
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
                    appendEntity(escaped, isWritable(c) ? c : REPLACEMENT);
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

    /** Whether the character is white space or a line separator. No-break spaces are kept. */
    private static boolean isSpace(char c) {
        return c == ' ' || ('\t' <= c && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /**
     * Whether a comment may contain the character. Control characters, unpaired surrogates and noncharacters are invalid;
     * bidirectional embeddings, overrides and isolates would reorder the text around them. {@link Character} is not
     * used, because its answers depend on the Java version.
     */
    private static boolean isWritable(int c) {
        boolean control = c < ' ' || (0x7f <= c && c < 0xa0);
        boolean surrogate = 0xd800 <= c && c <= 0xdfff;
        boolean noncharacter = (0xfdd0 <= c && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
        boolean bidirectional = (0x202a <= c && c <= 0x202e) || (0x2066 <= c && c <= 0x2069);
        return !(control || surrogate || noncharacter || bidirectional);
    }
}
