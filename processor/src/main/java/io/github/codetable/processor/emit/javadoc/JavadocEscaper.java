package io.github.codetable.processor.emit.javadoc;

/** The one place where text becomes the text of a Javadoc comment. */
public final class JavadocEscaper {

    private static final int REPLACEMENT = 0xfffd;

    private JavadocEscaper() {}

    /**
     * The text as printable ASCII that is neither tag, markup nor the end of the comment, with one space for each stretch of
     * white space and none at the ends.
     */
    static String escape(String text) {
        String spaced = spaced(text);
        StringBuilder escaped = new StringBuilder(spaced.length());
        int c;
        for (int i = 0; i < spaced.length(); i += Character.charCount(c)) {
            c = spaced.codePointAt(i);
            append(escaped, c);
        }
        return escaped.toString().replace("*/", "*&#47;");
    }

    /** Not by a regular expression: one that looks for spaces at the end looks at each stretch again and again. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                spaced.append(c);
            } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        return spaced.toString().stripTrailing();
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

    /** White space in general, and what any reader takes for the end of a line. No-break spaces are no white space. */
    private static boolean isSpace(char c) {
        return c == ' ' || ('\t' <= c && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /**
     * False for what would make an invalid comment or reorder the text around it: controls, halves of surrogate pairs,
     * noncharacters, and bidirectional embeddings, overrides and isolates. Asked of ranges, as what Java knows of
     * characters changes from version to version.
     */
    private static boolean isWritable(int c) {
        boolean control = c < ' ' || (0x7f <= c && c < 0xa0);
        boolean surrogate = 0xd800 <= c && c <= 0xdfff;
        boolean noncharacter = (0xfdd0 <= c && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
        boolean bidirectional = (0x202a <= c && c <= 0x202e) || (0x2066 <= c && c <= 0x2069);
        return !(control || surrogate || noncharacter || bidirectional);
    }
}
