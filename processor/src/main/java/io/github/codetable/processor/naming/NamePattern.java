package io.github.codetable.processor.naming;

import io.github.codetable.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The pattern of a framework's names, such as {@code WS_{code}_{NAME}}. It makes the name of a code from the code and
 * its canonical name.
 *
 * @param text the text of the pattern
 * @param place the place of the pattern
 */
public record NamePattern(String text, Place place) {

    /**
     * Returns the name of a code. Unknown placeholders stay unchanged.
     *
     * @param code the code in the table's notation
     * @param name the canonical name
     */
    public String apply(String code, String name) {
        StringBuilder result = new StringBuilder();
        for (String part : parts()) {
            result.append(fill(part, code, name));
        }
        return result.toString();
    }

    /** Returns the unknown placeholders of the pattern, without braces. */
    public List<String> unknownPlaceholders() {
        List<String> unknown = new ArrayList<>();
        for (String part : parts()) {
            if (isPlaceholder(part) && !placeholders().contains(withoutBraces(part))) {
                unknown.add(withoutBraces(part));
            }
        }
        return unknown;
    }

    /** Returns true if the pattern has no placeholder and therefore gives every code the same name. */
    public boolean isConstant() {
        return parts().size() == 1;
    }

    /** Returns true if the names contain the code. */
    public boolean hasCode() {
        return text.contains("{code}");
    }

    /** Returns the known placeholders, without braces. */
    public static List<String> placeholders() {
        return List.of("code", "NAME", "Name", "name");
    }

    private static String fill(String part, String code, String name) {
        return switch (part) {
            case "{code}" -> code;
            case "{NAME}" -> name;
            case "{Name}" -> Words.of(name).upperCamel();
            case "{name}" -> Words.of(name).lowerCamel();
            default -> part;
        };
    }

    /** Splits the text into placeholders, with braces, and the text before, between and after the placeholders. */
    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int brace = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                brace = i;
            } else if (text.charAt(i) == '}' && brace >= 0) {
                parts.add(text.substring(start, brace));
                parts.add(text.substring(brace, i + 1));
                start = i + 1;
                brace = -1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static boolean isPlaceholder(String part) {
        return part.startsWith("{") && part.endsWith("}");
    }

    private static String withoutBraces(String placeholder) {
        return placeholder.substring(1, placeholder.length() - 1);
    }
}
