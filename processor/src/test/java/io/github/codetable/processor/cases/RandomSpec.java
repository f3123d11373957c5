package io.github.codetable.processor.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generates a valid spec from a seed. A spec may have every feature, and at most {@code size + 1} codes. */
final class RandomSpec {

    private static final List<String> WORDS = List.of("GOING", "AWAY", "X", "TOO", "BIG", "I", "POLICY_");

    private static final List<String> TEXTS = List.of(
            "Going away",
            "*/ class Evil {} /*",
            "\\u002a\\u002f \\",
            "a \" b",
            "$L $T $$ %s",
            "{@link Evil} @deprecated <b> &amp;",
            "1\n2\r3\u2028\u0085 \t4",
            "\u202e\u0130\ud83d\ude00\ud800",
            "no: yes # - ~");

    private static final List<String> PATTERNS =
            List.of("{NAME}", "WS_{code}_{NAME}", "{Name}", "{name}", "_{code}", "$in{Name}Of{code}");

    private static final String VALUES = "[ONE, OTHER, LAST]";

    private final Random random;
    private final int size;
    private final Map<String, int[]> ranges = new LinkedHashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final List<String> frameworks = new ArrayList<>();
    private int names;

    private RandomSpec(long seed, int size) {
        this.random = new Random(seed);
        this.size = size;
    }

    /** Returns the text of {@code codes.yaml}, and of {@code base.yaml} if the former extends it, by file name. */
    static Map<String, String> of(long seed, int size) {
        return new RandomSpec(seed, size).files();
    }

    private Map<String, String> files() {
        for (int i = random.nextInt(6); i > 0; i--) {
            String type = one(List.of("boolean", "int", "string", "enum", "set"));
            columns.put(type + "Number" + i + (random.nextBoolean() ? "Given" : ""), type);
        }
        String head = "table: CloseCode\n" + described("") + section("ranges", ranges()) + section("columns", columns())
                + section("frameworks", frameworks());
        List<Integer> codes = codes();
        if (codes.size() < 2 || random.nextInt(3) > 0) {
            return Map.of("codes.yaml", head + rows(codes));
        }
        int cut = 1 + random.nextInt(codes.size() - 1);
        String removed = "  " + codes.get(0) + ": ~\n";
        return Map.of(
                "base.yaml", head + rows(codes.subList(0, cut)),
                "codes.yaml", "extends: base.yaml\n" + rows(codes.subList(cut, codes.size())) + removed);
    }

    private static String section(String name, String content) {
        return content.isEmpty() ? "" : name + ":\n" + content;
    }

    private String ranges() {
        if (random.nextInt(4) > 0) {
            int from = 0;
            for (int i = random.nextInt(3); i >= 0; i--) {
                int to = from + random.nextInt(1 + random.nextInt(500_000_000));
                addRanges(from, to);
                from = to + 1 + random.nextInt(3);
            }
        }
        StringBuilder text = new StringBuilder();
        ranges.forEach((name, bounds) -> text.append("  %s:\n    from: %d\n    to: %d\n%s%s"
                .formatted(name, bounds[0], bounds[1], described("    "), values("    ", false))));
        return text.toString();
    }

    private void addRanges(int from, int to) {
        ranges.put("R" + ranges.size(), new int[] {from, to});
        if (to - from > 1 && random.nextBoolean()) {
            int inner = from + random.nextInt(to - from);
            addRanges(inner, inner + random.nextInt(to - inner));
        }
    }

    private String columns() {
        StringBuilder text = new StringBuilder();
        columns.forEach((name, type) -> text.append("  %s: {type: %s%s%s%s}\n"
                .formatted(
                        name,
                        type,
                        type.equals("enum") || type.equals("set") ? ", values: " + VALUES : "",
                        name.endsWith("Given") ? "" : ", default: " + value(type),
                        random.nextBoolean() ? ", doc: " + text() : "")));
        return text.toString();
    }

    private String frameworks() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            String key = "framework-" + i;
            frameworks.add(key);
            text.append("  %s:\n    holder: Holder%d\n%s".formatted(key, i, described("    ")));
            if (random.nextInt(3) > 0) {
                text.append("    pattern: \"%s\"\n".formatted(one(PATTERNS)));
                if (!ranges.isEmpty() && random.nextBoolean()) {
                    text.append("    ranges: [%s]\n".formatted(one(List.copyOf(ranges.keySet()))));
                }
            }
            text.append(random.nextInt(4) == 0 ? "    deprecated: " + text() + "\n" : "");
        }
        return text.toString();
    }

    private List<Integer> codes() {
        TreeSet<Integer> codes = new TreeSet<>();
        for (int i = 0; i <= size; i++) {
            int[] bounds = ranges.isEmpty()
                    ? new int[] {0, random.nextBoolean() ? 3 * size : Integer.MAX_VALUE - 1}
                    : one(List.copyOf(ranges.values()));
            codes.add(bounds[0] + random.nextInt(bounds[1] - bounds[0] + 1));
        }
        List<Integer> shuffled = new ArrayList<>(codes);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private String rows(List<Integer> codes) {
        return "codes:\n" + codes.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(int code) {
        String name = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> one(WORDS))
                .collect(Collectors.joining("_", "", "_" + code));
        StringBuilder row = new StringBuilder(
                "  %d:\n    name: %s\n%s%s".formatted(code, name, described("    "), values("    ", true)));
        row.append(random.nextInt(5) == 0 ? "    deprecated: " + text() + "\n" : "");
        if (random.nextInt(4) == 0) {
            row.append("    aliases: " + list("ALIAS_") + "\n");
        }
        if (!frameworks.isEmpty() && random.nextBoolean()) {
            row.append("    names: {" + one(frameworks) + ": " + given() + "}\n");
        }
        return row.toString();
    }

    private String given() {
        return switch (random.nextInt(3)) {
            case 0 -> "~";
            case 1 -> name("given$");
            default -> list("given_");
        };
    }

    private String list(String start) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> name(start))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String name(String start) {
        String name = start + names++;
        return random.nextInt(3) == 0 ? "{name: " + name + ", deprecated: " + text() + "}" : name;
    }

    private String described(String indent) {
        StringBuilder text = new StringBuilder();
        for (String key : List.of("title", "doc", "reference")) {
            text.append(random.nextBoolean() ? indent + key + ": " + text() + "\n" : "");
        }
        return text.toString();
    }

    /** Returns values of random columns. A row has a value for each column without a default. */
    private String values(String indent, boolean isRow) {
        StringBuilder text = new StringBuilder();
        columns.forEach((name, type) -> {
            if (isRow && name.endsWith("Given") || random.nextInt(3) == 0) {
                text.append(indent + name + ": " + value(type) + "\n");
            }
        });
        return text.toString();
    }

    private String value(String type) {
        return switch (type) {
            case "boolean" -> Boolean.toString(random.nextBoolean());
            case "int" -> Integer.toString(random.nextInt());
            case "string" -> random.nextInt(5) == 0 ? "\"\"" : text();
            case "enum" -> one(List.of("ONE", "OTHER", "LAST"));
            default -> one(List.of("[]", "[ONE]", "[LAST, ONE]", VALUES));
        };
    }

    private String text() {
        StringBuilder quoted = new StringBuilder("\"");
        one(TEXTS).chars().forEach(c -> quoted.append("\\u%04x".formatted(c)));
        return quoted.append('"').toString();
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
