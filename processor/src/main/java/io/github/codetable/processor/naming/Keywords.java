package io.github.codetable.processor.naming;

import java.util.Set;

/** The Java keywords that cannot be identifiers at some source level, including the literals. */
public final class Keywords {

    /** Includes {@code _}, which is a keyword from Java 9 on. */
    private static final Set<String> WORDS = Set.of("""
            _ abstract assert boolean break byte case catch char class const continue default do double else enum
            extends false final finally float for goto if implements import instanceof int interface long native
            new null package private protected public return short static strictfp super switch synchronized this
            throw throws transient true try void volatile while
            """.split("\\s+"));

    private Keywords() {}

    /** Returns true for a keyword or a literal such as {@code null}. */
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
