package io.github.codetable.processor.naming;

import java.util.Locale;

/** The forms of names. All forms are ASCII, so that every editor, log and compiler shows the same name. */
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
    private final String requirement;

    NameForm(String first, String further, String requirement) {
        this.first = first;
        this.further = further;
        this.requirement = requirement;
    }

    /** Returns the rule of the form, as words after "it must". */
    public String requirement() {
        return requirement;
    }

    /** Returns true if names of this form are Java identifiers, which cannot be keywords. */
    public boolean isIdentifier() {
        return this != KEY;
    }

    /** Returns true if the name has this form. */
    public boolean matches(String name) {
        return !name.isEmpty() && first.indexOf(name.charAt(0)) >= 0 && Ascii.consistsOf(further, name);
    }

    /** Returns the name converted to this form as far as possible. The result can still be invalid. */
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
