package io.github.codetable.processor.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A SCREAMING_SNAKE_CASE name in the other forms that people write it in. */
public final class Words {

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    /** The words of a canonical name. */
    public static Words of(String name) {
        return new Words(Arrays.stream(name.toLowerCase(Locale.ROOT).split("_"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** The words of an UpperCamelCase or lowerCamelCase name. */
    public static Words ofCamel(String name) {
        return of(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_"));
    }

    /** {@code PolicyViolation}. */
    public String upperCamel() {
        return words.stream().map(Words::capitalized).collect(Collectors.joining());
    }

    /** {@code policyViolation}. */
    public String lowerCamel() {
        return uncapitalized(upperCamel());
    }

    /** {@code Policy Violation}. */
    public String title() {
        return words.stream().map(Words::capitalized).collect(Collectors.joining(" "));
    }

    /** {@code sendableBy} as {@code SendableBy}. */
    public static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String uncapitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
