package io.github.codetable.processor.model;

import org.jspecify.annotations.Nullable;

/** Upper bounds for the number of characters that a text has in Java source. The text is measured, not escaped. */
final class SourceLength {

    /** The characters in front of each line of a comment: two levels of indentation, an asterisk, a continuation. */
    static final int LINE_START = 16;

    /** The least number of characters in two consecutive lines of a comment. */
    private static final int TWO_LINES = 76;

    private SourceLength() {}

    /** Returns the characters of a text in a comment, with the start of each line; 0 for null. */
    static long inComment(@Nullable String text) {
        return inComment(text, Integer.MAX_VALUE);
    }

    /** Returns the characters of at most the given number of characters of a text in a comment; 0 for null. */
    static long inComment(@Nullable String text, int length) {
        if (text == null) {
            return 0;
        }
        int end = Math.min(length, text.length());
        long chars = 0;
        long spaces = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean closesComment = c == '/' && i > 0 && text.charAt(i - 1) == '*';
            chars += closesComment ? 5 : escaped(c);
            spaces += c <= ' ' || c > '~' ? 1 : 0;
        }
        long lines = 1 + Math.min(spaces, 2 * chars / TWO_LINES);
        return chars + lines * LINE_START;
    }

    /** Returns the length of a character as an entity, or as octets of a web address. */
    private static int escaped(char c) {
        return switch (c) {
            case '<', '>' -> 4;
            case '&', '@', '\\' -> 5;
            case '{', '}' -> 6;
            default -> c < ' ' || c > '~' ? 9 : 1;
        };
    }

    /** Returns the characters of a text as a string literal. */
    static long inLiteral(String text) {
        long chars = 2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            chars += c < ' ' || c > '~' ? 6 : c == '"' || c == '\\' ? 2 : 1;
        }
        return chars;
    }
}
