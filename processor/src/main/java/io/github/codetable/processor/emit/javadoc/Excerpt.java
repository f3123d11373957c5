package io.github.codetable.processor.emit.javadoc;

import io.github.codetable.processor.model.SourceBudget;
import org.jspecify.annotations.Nullable;

/** The part of a code's text that the comments in holders repeat. */
final class Excerpt {

    private static final String SENTENCE_ENDS = ".!?";

    private static final String ELLIPSIS = "...";

    private Excerpt() {}

    /**
     * Returns the text if it is short, or else as many of its first sentences as fit. A first sentence that is too long is
     * cut after a word. Returns null for null.
     */
    static @Nullable String of(@Nullable String doc) {
        if (doc == null || doc.length() <= SourceBudget.MAX_EXCERPT) {
            return doc;
        }
        int end = SourceBudget.MAX_EXCERPT - ELLIPSIS.length();
        for (int space = doc.lastIndexOf(' ', end); space > 0; space = doc.lastIndexOf(' ', space - 1)) {
            if (isSentenceEnd(doc, space)) {
                return doc.substring(0, space);
            }
        }
        int space = doc.lastIndexOf(' ', end);
        int cut = space > 0 ? space : end;
        boolean splitsPair = Character.isHighSurrogate(doc.charAt(cut - 1));
        return doc.substring(0, splitsPair ? cut - 1 : cut) + ELLIPSIS;
    }

    /** Whether a sentence ends in front of the space. An abbreviation such as "e.g. this" is not the end of a sentence. */
    private static boolean isSentenceEnd(String doc, int space) {
        return SENTENCE_ENDS.indexOf(doc.charAt(space - 1)) >= 0 && !Character.isLowerCase(doc.charAt(space + 1));
    }
}
