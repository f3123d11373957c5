package io.github.codetable.processor.naming;

import io.github.codetable.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a framework's name for a code from its number and canonical name, as {@code WS_{code}_{NAME}} does.
 *
 * @param text the pattern as it was written
 * @param place where it was written
 */
public record Pattern(String text, Place place) {

    /** The name that a code gets; a placeholder that is not known stays as it is. */
    public String apply(int code, String name) {
        StringBuilder made = new StringBuilder();
        for (String part : parts()) {
            made.append(filled(part, code, name));
        }
        return made.toString();
    }

    /** The placeholders in it that are not known, without their braces. */
    public List<String> unknownPlaceholders() {
        List<String> unknown = new ArrayList<>();
        for (String part : parts()) {
            if (isPlaceholder(part) && !placeholders().contains(withoutBraces(part))) {
                unknown.add(withoutBraces(part));
            }
        }
        return unknown;
    }

    /** True when it has no placeholder, so that it gives every code the same name. */
    public boolean isConstant() {
        return parts().size() == 1;
    }

    /** True when the names that it makes have the number in them. */
    public boolean hasCode() {
        return text.contains("{code}");
    }

    /** The placeholders that are known, without their braces. */
    public static List<String> placeholders() {
        return List.of("code", "NAME", "Name", "name");
    }

    private static String filled(String part, int code, String name) {
        return switch (part) {
            case "{code}" -> Integer.toString(code);
            case "{NAME}" -> name;
            case "{Name}" -> Words.of(name).upperCamel();
            case "{name}" -> Words.of(name).lowerCamel();
            default -> part;
        };
    }

    /** The text in parts: its placeholders with their braces, and what stands before, between and after them. */
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
