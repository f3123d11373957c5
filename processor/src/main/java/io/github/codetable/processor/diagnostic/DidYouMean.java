package io.github.codetable.processor.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Suggestions for misspelt words. */
public final class DidYouMean {

    /** The length of the longest word compared. The time to compare two words grows with the product of their lengths. */
    private static final int MAX_LENGTH = 100;

    private DidYouMean() {}

    /**
     * Returns the end of a message that proposes a known word. The end is empty if no known word is near. The search runs
     * when the message is printed.
     */
    public static Hint hint(String word, Collection<String> known) {
        return new Hint(word, known);
    }

    /** Returns the end of a message that proposes the word, such as {@code ; did you mean "title"?}. */
    public static String question(String word) {
        return "; did you mean \"" + word + "\"?";
    }

    /**
     * Returns the known word that is nearest to the given word, or null if none is near. The comparison ignores case. A
     * known word is near if at most a third of its letters differ, or one letter of a short word. A known word is also
     * near if it starts with the given word, and the given word has at least three letters.
     */
    public static @Nullable String nearest(String word, Collection<String> known) {
        if (word.length() > MAX_LENGTH) {
            return null;
        }
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(word, candidate);
            boolean isNear = distance <= maxDistance(candidate) || isAbbreviation(word, candidate);
            if (isNear && distance < least) {
                nearest = candidate;
                least = distance;
            }
        }
        return nearest;
    }

    private static boolean isAbbreviation(String word, String candidate) {
        return word.length() >= 3 && candidate.regionMatches(true, 0, word, 0, word.length());
    }

    private static int maxDistance(String candidate) {
        return candidate.length() < 2 ? 0 : Math.max(1, candidate.length() / 3);
    }

    /** Returns the number of letters to add, remove, replace or swap with the next letter. Ignores case. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        Arrays.setAll(rows[0], column -> column);
        for (int i = 1; i <= a.length(); i++) {
            rows[i][0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                rows[i][j] = swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
            }
        }
        return rows[a.length()][b.length()];
    }

    /**
     * The end of a message that proposes a known word. The search runs when the text is needed.
     *
     * @param word the misspelt word
     * @param known the known words
     */
    public record Hint(String word, Collection<String> known) {

        /** Returns the question, or an empty text if no known word is near. */
        @Override
        public String toString() {
            String nearest = nearest(word, known);
            return nearest == null ? "" : question(nearest);
        }
    }
}
