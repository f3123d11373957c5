package io.github.codetable.processor.model;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A random spec with long texts and names, of which many mean other codes in other frameworks. */
final class VerboseSpec {

    /** Parts of texts. Most become longer in a comment or in a literal. */
    private static final List<String> PARTS = List.of(
            "<",
            "&",
            "@",
            "{",
            "\\\\",
            "*/",
            "\\\"",
            "\\n",
            "\\t",
            "\\0",
            "\u00e9",
            "\u20ac",
            "\ud83d\ude00",
            "\\u2028",
            "a",
            "b ",
            "word ",
            "x".repeat(40) + " ",
            "y".repeat(90) + " ",
            "z".repeat(300),
            "One. Two! ",
            "\\ud800",
            "http://a.b/",
            "https://www.example.org/\u20ac/ ",
            "<http://a.b/\u20ac>");

    private final Random random;
    private final int codes;
    private final int frameworks;
    private final int columns;
    private final int length;
    private final int nameLength;

    private VerboseSpec(Random random, int size) {
        this.random = random;
        this.codes = 1 + random.nextInt(size);
        this.frameworks = random.nextInt(10);
        this.columns = random.nextInt(6);
        this.length = 1 << random.nextInt(12);
        this.nameLength = 1 << random.nextInt(8);
    }

    /** Returns the text of the spec, with at most the given number of codes. */
    static String of(long seed, int size) {
        return new VerboseSpec(new Random(seed), size).text();
    }

    private String text() {
        return "table: T" + "x".repeat(random.nextInt(200)) + "\ntitle: " + quoted() + "\ndoc: " + quoted()
                + "\nreference: "
                + quoted() + "\nranges:\n" + each(1 + random.nextInt(9), this::range)
                + section("columns", columns, this::column) + section("frameworks", frameworks, this::framework)
                + section("codes", codes, this::row);
    }

    private String range(int i) {
        String bounds = i == 0 ? "from: 0, to: 99999" : "from: %1$d000, to: %1$d999".formatted(i);
        return " R%d: {%s, %s%s}\n".formatted(i, bounds, described(), values(columns));
    }

    private String column(int i) {
        return " %s: {type: %s, default: %s, doc: %s}\n".formatted(columnName(i), type(i), value(i), quoted());
    }

    private static String columnName(int i) {
        return "c" + i + "o".repeat(i * 13);
    }

    private static String type(int i) {
        return switch (i % 5) {
            case 0 -> "string";
            case 1 -> "set, values: [A, BB, CCC, DDDD, EEEEE" + "E".repeat(70) + "]";
            case 2 -> "enum, values: {ONE: \"<one>\", TWO: \"\u00e9\"}";
            case 3 -> "int";
            default -> "boolean";
        };
    }

    private String value(int i) {
        return switch (i % 5) {
            case 0 -> quoted();
            case 1 -> random.nextBoolean() ? "[A, BB, CCC, DDDD]" : "[]";
            case 2 -> "TWO";
            case 3 -> Integer.toString(random.nextInt());
            default -> "true";
        };
    }

    /** Returns values of the first columns. */
    private String values(int count) {
        return each(Math.min(count, columns), i -> columnName(i) + ": " + value(i) + ", ");
    }

    private String framework(int i) {
        String pattern = random.nextInt(3) == 0 ? "" : "pattern: \"f%d_{NAME}\", ".formatted(random.nextInt(3));
        return " f%1$d: {holder: %2$s%1$d, version: %3$s, %4$s%5$s%6$s}\n"
                .formatted(i, "H".repeat(nameLength), quoted(), pattern, described(), deprecated());
    }

    private String row(int i) {
        String alias = random.nextInt(4) > 0 ? "" : "{name: %s, %s}".formatted(name(i + 100_000), deprecated());
        return " %d: {name: %s, %s%s%saliases: [%s], names: {%s}}\n"
                .formatted(
                        i * 7,
                        name(i),
                        described(),
                        values(random.nextInt(3)),
                        deprecated(),
                        alias,
                        each(frameworks, framework -> random.nextInt(3) > 0 ? "" : names(i, framework)));
    }

    /** Returns names of a code in a framework. Other codes have the same names in other frameworks. */
    private String names(int code, int framework) {
        String name = name((code + framework) % codes);
        return "f%d: [%s], "
                .formatted(
                        framework,
                        each(1 + random.nextInt(3), i -> "{name: g%d_%s, %s}, ".formatted(i, name, deprecated())));
    }

    private String name(int i) {
        return "N" + "A".repeat(nameLength) + "_" + i;
    }

    private String described() {
        return Stream.of("title", "doc", "reference")
                .filter(key -> random.nextInt(3) > 0)
                .map(key -> key + ": " + quoted() + ", ")
                .collect(Collectors.joining());
    }

    private String deprecated() {
        return random.nextInt(5) > 0 ? "" : "deprecated: " + quoted() + ", ";
    }

    private String quoted() {
        StringBuilder text = new StringBuilder("\"x");
        int wanted = random.nextInt(length);
        int kinds = 1 + random.nextInt(PARTS.size());
        do {
            text.append(PARTS.get(random.nextInt(kinds)));
        } while (text.length() < wanted);
        return text.append('"').toString();
    }

    private static String section(String name, int count, IntFunction<String> element) {
        return count == 0 ? "" : name + ":\n" + each(count, element);
    }

    private static String each(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining());
    }
}
