package io.github.codetable.processor.emit.source;

/**
 * Formatter of JavaPoet's output. Joins the lines of a short comment, and those of empty braces. Escaped text has no line
 * breaks, so no text of a spec can be taken for layout.
 */
public final class SourceLayout {

    private static final int MAX_WIDTH = 100;

    private static final String START = "/**";
    private static final String TEXT = " * ";
    private static final String END = " */";

    private final String[] lines;
    private final StringBuilder formatted;

    private SourceLayout(String source) {
        this.lines = source.split("\n", -1);
        this.formatted = new StringBuilder(source.length());
    }

    /** Formats source. Tokens and the text of comments stay as they are. */
    public static String of(String source) {
        return new SourceLayout(source).format();
    }

    private String format() {
        int next = formatLines(0);
        while (next < lines.length) {
            formatted.append('\n');
            next += formatLines(next);
        }
        return formatted.toString();
    }

    /** Formats one or more lines, and returns their number. */
    private int formatLines(int first) {
        String line = lines[first];
        if (isShortComment(first)) {
            String comment =
                    line + lines[first + 1].substring(line.length() - START.length() + TEXT.length() - 1) + END;
            if (comment.length() <= MAX_WIDTH) {
                formatted.append(comment);
                return 3;
            }
        }
        formatted.append(line);
        if (line.endsWith(") {") && first + 1 < lines.length && isAlone("}", lines[first + 1])) {
            formatted.append('}');
            return 2;
        }
        return 1;
    }

    /** Whether the line starts a comment with a single line of text. */
    private boolean isShortComment(int first) {
        if (first + 2 >= lines.length || !isAlone(START, lines[first])) {
            return false;
        }
        String indent = lines[first].substring(0, lines[first].length() - START.length());
        return lines[first + 1].startsWith(indent + TEXT) && lines[first + 2].equals(indent + END);
    }

    /** Whether the line consists of the token and spaces in front of it. */
    private static boolean isAlone(String token, String line) {
        return line.endsWith(token)
                && line.substring(0, line.length() - token.length()).isBlank();
    }
}
