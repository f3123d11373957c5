package io.github.codetable.processor.check;

import io.github.codetable.processor.naming.Words;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The rules of the kinds of names that a spec has. */
final class NameRules {

    static final NameRule TABLE = type("a table");
    static final NameRule HOLDER = type("a holder");
    static final NameRule CANONICAL = constant("a canonical name");
    static final NameRule ALIAS = constant("an alias");
    static final NameRule RANGE = constant("a range");
    static final NameRule OPTION = constant("a column's value");
    static final NameRule COLUMN = new NameRule(
            "a column",
            true,
            Pattern.compile("[a-z][A-Za-z0-9]*"),
            "write lowerCamelCase of ASCII letters and digits",
            name -> Words.of(screaming(name)).lowerCamel());
    static final NameRule FRAMEWORK = new NameRule(
            "a framework",
            false,
            Pattern.compile("[A-Za-z][A-Za-z0-9._-]*"),
            "write ASCII letters, digits, dots, hyphens and underscores, a letter first",
            name -> name.strip().replaceAll("[^A-Za-z0-9._-]+", "-"));
    static final NameRule MADE_NAME = identifier("the name that a pattern makes of code 1, SOME_NAME");

    private NameRules() {}

    /** The rule of the names that a framework gives. */
    static NameRule nameIn(String framework) {
        return identifier("a name in framework " + framework);
    }

    private static NameRule type(String kind) {
        Function<String, String> correction = name -> Words.of(screaming(name)).upperCamel();
        return new NameRule(
                kind,
                true,
                Pattern.compile("[A-Z][A-Za-z0-9_]*"),
                "write UpperCamelCase of ASCII letters and digits",
                correction);
    }

    private static NameRule constant(String kind) {
        return new NameRule(
                kind,
                true,
                Pattern.compile("[A-Z][A-Z0-9_]*"),
                "write SCREAMING_SNAKE_CASE of ASCII letters, digits and _, a letter first",
                NameRules::screaming);
    }

    private static NameRule identifier(String kind) {
        return new NameRule(
                kind,
                true,
                Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*"),
                "write a Java identifier of ASCII letters, digits, _ and $, no digit first",
                name -> name.strip().replaceAll("[^A-Za-z0-9_$]+", "_"));
    }

    private static String screaming(String name) {
        return name.strip()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
    }
}
