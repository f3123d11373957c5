package io.github.codetable.processor.emit.source;

/**
 * Lays source out as a person would, where JavaPoet does not: a comment of one line stands in one line, and so do empty
 * braces. Comments and literals of ours have no line breaks of their own, so that only layout can match.
 */
public final class SourceLayout {

    private static final int WIDEST = 100;

    private static final String START = "/**";
    private static final String TEXT = " * ";
    private static final String END = " */";

    private final String[] lines;
    private final StringBuilder laidOut;

    private SourceLayout(String source) {
        this.lines = source.split("\n", -1);
        this.laidOut = new StringBuilder(source.length());
    }

    /** The source with the same tokens and comments. */
    public static String of(String source) {
        return new SourceLayout(source).layOut();
    }

    private String layOut() {
        int next = layOut(0);
        while (next < lines.length) {
            laidOut.append('\n');
            next += layOut(next);
        }
        return laidOut.toString();
    }

    /** Lays out what starts in a line, and tells how many lines that were. */
    private int layOut(int first) {
        String line = lines[first];
        if (isOfOneLine(first)) {
            String comment =
                    line + lines[first + 1].substring(line.length() - START.length() + TEXT.length() - 1) + END;
            if (comment.length() <= WIDEST) {
                laidOut.append(comment);
                return 3;
            }
        }
        laidOut.append(line);
        if (line.endsWith(") {") && first + 1 < lines.length && isAlone("}", lines[first + 1])) {
            laidOut.append('}');
            return 2;
        }
        return 1;
    }

    /** True for the start of a comment that has a single line. */
    private boolean isOfOneLine(int first) {
        if (first + 2 >= lines.length || !isAlone(START, lines[first])) {
            return false;
        }
        String indent = lines[first].substring(0, lines[first].length() - START.length());
        return lines[first + 1].startsWith(indent + TEXT) && lines[first + 2].equals(indent + END);
    }

    /** True when there is nothing but spaces in front of it. */
    private static boolean isAlone(String token, String line) {
        return line.endsWith(token)
                && line.substring(0, line.length() - token.length()).isBlank();
    }
}
