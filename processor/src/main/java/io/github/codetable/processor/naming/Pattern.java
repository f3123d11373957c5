package io.github.codetable.processor.naming;

import io.github.codetable.processor.diagnostic.Place;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;

/**
 * Makes a framework's name for a code from its number and canonical name, as {@code WS_{code}_{NAME}} does.
 *
 * @param text the pattern as it was written
 * @param place where it was written
 */
public record Pattern(String text, Place place) {

    private static final java.util.regex.Pattern PLACEHOLDER = java.util.regex.Pattern.compile("\\{([^{}]*)}");

    private static final Map<String, BiFunction<Integer, String, String>> PLACEHOLDERS = Map.of(
            "code", (code, name) -> Integer.toString(code),
            "NAME", (code, name) -> name,
            "Name", (code, name) -> Words.of(name).upperCamel(),
            "name", (code, name) -> Words.of(name).lowerCamel());

    /** The name that a code gets; a placeholder that is not known stays as it is. */
    public String apply(int code, String name) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(PLACEHOLDERS
                        .getOrDefault(match.group(1), (number, canonical) -> match.group())
                        .apply(code, name)));
    }

    /** The placeholders in it that are not known, without their braces. */
    public List<String> unknownPlaceholders() {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !PLACEHOLDERS.containsKey(name))
                .toList();
    }

    /** True when it has no placeholder, so that it gives every code the same name. */
    public boolean isConstant() {
        return !PLACEHOLDER.matcher(text).find();
    }

    /** True when the names that it makes have the number in them. */
    public boolean hasCode() {
        return text.contains("{code}");
    }

    /** The placeholders that are known, without their braces. */
    public static List<String> placeholders() {
        return List.of("code", "NAME", "Name", "name");
    }
}
