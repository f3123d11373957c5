package io.github.codetable.processor.emit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays source out as a person would, where JavaPoet does not: a comment of one line stands in one line, and so do empty
 * braces. Comments and literals of ours have no line breaks of their own, so that only layout can match.
 */
final class SourceLayout {

    private static final int WIDEST = 100;

    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n\\1 \\* (.+)\\n\\1 \\*/$");
    private static final Pattern EMPTY_BRACES = Pattern.compile("(?m)\\) \\{\\n *}$");

    private SourceLayout() {}

    /** The source with the same tokens and comments. */
    static String of(String source) {
        String commented = SHORT_COMMENT.matcher(source).replaceAll(comment -> {
            String line = comment.group(1) + "/** " + comment.group(2) + " */";
            return Matcher.quoteReplacement(line.length() <= WIDEST ? line : comment.group());
        });
        return EMPTY_BRACES.matcher(commented).replaceAll(") {}");
    }
}
