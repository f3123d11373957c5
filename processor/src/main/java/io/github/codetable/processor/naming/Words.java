package io.github.codetable.processor.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a name, which can be joined to other forms of the name. */
public final class Words {

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    /** Returns the words of a canonical name. */
    public static Words of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("_")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new Words(words);
    }

    /** Returns the words of an UpperCamelCase or lowerCamelCase name. */
    public static Words ofCamel(String name) {
        return of(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_"));
    }

    /** Returns the words joined as in {@code PolicyViolation}. */
    public String upperCamel() {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            joined.append(capitalized(word));
        }
        return joined.toString();
    }

    /** Returns the words joined as in {@code policyViolation}. */
    public String lowerCamel() {
        return uncapitalized(upperCamel());
    }

    /** Returns the words joined as in {@code Policy Violation} and {@code HTTP Error}. */
    public String title(Acronyms acronyms) {
        StringBuilder title = new StringBuilder();
        for (String word : words) {
            title.append(title.length() == 0 ? "" : " ").append(acronyms.inTitle(word));
        }
        return title.toString();
    }

    /**
     * Returns a lowerCamelCase name as in {@code POLICY_VIOLATION}. Every capital letter starts a word, so that different
     * names have different results.
     */
    public static String screaming(String camel) {
        StringBuilder screaming = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            screaming.append(Ascii.UPPER.indexOf(c) >= 0 ? "_" : "").append(c);
        }
        return screaming.toString().toUpperCase(Locale.ROOT);
    }

    /** Returns the word with an upper-case first letter. The word must not be empty. */
    public static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String uncapitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
