package io.github.codetable.processor.naming;

import java.util.Set;
import java.util.regex.Pattern;

/** What Java accepts as a name, at every source level alike. */
public final class JavaIdentifiers {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    /** With the literals, and with {@code _}, which is a keyword from Java 9 on. */
    private static final Set<String> KEYWORDS = Set.of("""
            _ abstract assert boolean break byte case catch char class const continue default do double else enum
            extends false final finally float for goto if implements import instanceof int interface long native
            new null package private protected public return short static strictfp super switch synchronized this
            throw throws transient true try void volatile while
            """.split("\\s+"));

    private static final Set<String> NO_TYPES = Set.of("permits", "record", "sealed", "var", "yield");

    private JavaIdentifiers() {}

    /** True when a field or a method can have the name: ASCII, and no keyword. */
    public static boolean isIdentifier(String name) {
        return IDENTIFIER.matcher(name).matches() && !isKeyword(name);
    }

    /** True when a type can have the name: an identifier that no Java version keeps for itself where a type stands. */
    public static boolean isTypeIdentifier(String name) {
        return isIdentifier(name) && !NO_TYPES.contains(name);
    }

    /** True for the words that are never names, literals such as {@code null} among them. */
    public static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }
}
