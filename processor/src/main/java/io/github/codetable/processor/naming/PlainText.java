package io.github.codetable.processor.naming;

/** Text of a spec on one line, with valid characters only. Each output must still escape it. */
public final class PlainText {

    private static final int REPLACEMENT = 0xfffd;

    private PlainText() {}

    /**
     * Returns the text with white space collapsed to single spaces, and removed at both ends. Characters that no output may
     * contain are replaced by U+FFFD.
     */
    public static String of(String text) {
        String collapsed = collapsed(text);
        StringBuilder plain = new StringBuilder(collapsed.length());
        int c;
        for (int i = 0; i < collapsed.length(); i += Character.charCount(c)) {
            c = collapsed.codePointAt(i);
            plain.appendCodePoint(isWritable(c) ? c : REPLACEMENT);
        }
        return plain.toString();
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

    /** Whether the character is white space or a line separator. No-break spaces are kept. */
    private static boolean isSpace(char c) {
        return c == ' ' || ('\t' <= c && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /**
     * Whether an output may contain the character. Control characters, unpaired surrogates and noncharacters are invalid;
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
