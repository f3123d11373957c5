package io.github.codetable.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * The texts that help the receiver of a code. Plain text: each output must escape it.
 *
 * @param cause sentences about what typically leads to the code; null if there are none
 * @param fix sentences about what the receiver should do; null if there are none
 */
public record Advice(@Nullable String cause, @Nullable String fix) {

    private static final String SENTENCE_ENDS = ".!?";

    /** Returns the first sentence of the cause; null if there is no cause. */
    public @Nullable String causeInBrief() {
        return firstSentence(cause);
    }

    /** Returns the first sentence of the fix; null if there is no fix. */
    public @Nullable String fixInBrief() {
        return firstSentence(fix);
    }

    /** An abbreviation in front of a lower-case word, as in "e.g. this", does not end the sentence. */
    private static @Nullable String firstSentence(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String stripped = text.strip();
        for (int i = 1; i < stripped.length() - 1; i++) {
            if (Character.isWhitespace(stripped.charAt(i))
                    && SENTENCE_ENDS.indexOf(stripped.charAt(i - 1)) >= 0
                    && !Character.isLowerCase(stripped.charAt(i + 1))) {
                return stripped.substring(0, i);
            }
        }
        return stripped;
    }
}
