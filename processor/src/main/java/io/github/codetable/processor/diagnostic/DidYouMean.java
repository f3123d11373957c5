package io.github.codetable.processor.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a mistyped one was probably meant to be. */
public final class DidYouMean {

    private DidYouMean() {}

    /** {@code ; did you mean "title"?}, or nothing when no known word is near; looked for when it is told, if at all. */
    public static Hint hint(String word, Collection<String> known) {
        return new Hint(word, known);
    }

    /**
     * A proposal in words.
     *
     * @param word what was written
     * @param known what may have been meant
     */
    public record Hint(String word, Collection<String> known) {

        @Override
        public String toString() {
            return to(word, known).map(DidYouMean::question).orElse("");
        }
    }

    /** {@code ; did you mean "title"?}. */
    public static String question(String word) {
        return "; did you mean \"" + word + "\"?";
    }

    /**
     * The known word that is nearest, when it is near: at most a third of its letters differ, or one of a few, or it only
     * goes on where the other one stops.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > 100) {
            return Optional.empty();
        }
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= farthest(candidate) || isShort(word, candidate))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    private static boolean isShort(String word, String candidate) {
        return word.length() >= 3 && candidate.regionMatches(true, 0, word, 0, word.length());
    }

    private static int farthest(String candidate) {
        return candidate.length() < 2 ? 0 : Math.max(1, candidate.length() / 3);
    }

    /** How many letters have to be added, removed, replaced or swapped with the next; case does not count. */
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
}
