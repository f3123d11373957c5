package io.github.codetable.processor.naming;

import java.util.Locale;

/** What a name has to look like. All forms are ASCII, so that any editor, log and compiler shows the same name. */
public enum NameForm {
    /** {@code CloseCode}. */
    UPPER_CAMEL(
            Ascii.UPPER,
            Ascii.LETTERS + Ascii.DIGITS + "_",
            "be in UpperCamelCase, with ASCII letters and digits only"),

    /** {@code sendableBy}. */
    LOWER_CAMEL(Ascii.LOWER, Ascii.LETTERS + Ascii.DIGITS, "be in lowerCamelCase, with ASCII letters and digits only"),

    /** {@code POLICY_VIOLATION}. */
    SCREAMING_SNAKE(
            Ascii.UPPER,
            Ascii.UPPER + Ascii.DIGITS + "_",
            "be in SCREAMING_SNAKE_CASE, with ASCII letters, digits and _ only, and start with a letter"),

    /** {@code starlette-0.5}. */
    KEY(
            Ascii.LETTERS,
            Ascii.LETTERS + Ascii.DIGITS + "._-",
            "have ASCII letters, digits, dots, hyphens and underscores only, and start with a letter"),

    /** {@code WS_1008_POLICY_VIOLATION}. */
    IDENTIFIER(
            Ascii.LETTERS + "_$",
            Ascii.LETTERS + Ascii.DIGITS + "_$",
            "be a Java identifier, with ASCII letters, digits, _ and $ only, and not start with a digit");

    private final String first;
    private final String further;
    private final String words;

    NameForm(String first, String further, String words) {
        this.first = first;
        this.further = further;
        this.words = words;
    }

    /** The form in words. */
    public String words() {
        return words;
    }

    /** True when code has the names of this form, which therefore are no words of the language. */
    public boolean isOfCode() {
        return this != KEY;
    }

    /** True when the name has the form. */
    public boolean matches(String name) {
        return !name.isEmpty() && first.indexOf(name.charAt(0)) >= 0 && Ascii.consistsOf(further, name);
    }

    /** The name that was probably meant; it need not have the form either. */
    public String corrected(String name) {
        return switch (this) {
            case UPPER_CAMEL -> Words.of(screaming(name)).upperCamel();
            case LOWER_CAMEL -> Words.of(screaming(name)).lowerCamel();
            case SCREAMING_SNAKE -> screaming(name);
            case KEY -> name.strip().replaceAll("[^A-Za-z0-9._-]+", "-");
            case IDENTIFIER -> name.strip().replaceAll("[^A-Za-z0-9_$]+", "_");
        };
    }

    private static String screaming(String name) {
        return name.strip()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
    }
}
