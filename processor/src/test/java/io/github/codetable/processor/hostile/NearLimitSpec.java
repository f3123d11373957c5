package io.github.codetable.processor.hostile;

import io.github.codetable.processor.spec.read.Limits;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A spec with random numbers of elements, each between one and its limit, and texts that are short or long. */
final class NearLimitSpec {

    private final Random random;
    private final Map<String, Integer> sizes = new TreeMap<>();
    private final StringBuilder spec = new StringBuilder("table: T\n");
    private final int textLength;
    private final boolean isNested;
    private final boolean isSparse;

    private NearLimitSpec(long seed, double scale) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        new TreeMap<>(Limits.byName()).forEach((name, limit) -> sizes.put(name, size(limit, scale)));
        this.textLength = random.nextInt(3) == 0 ? size(Limits.TEXT_LENGTH, scale) : 1 + random.nextInt(40);
        this.isNested = random.nextBoolean();
        this.isSparse = random.nextBoolean();
    }

    /**
     * Returns the spec of a seed.
     *
     * @param scale from 0 to 1; smaller specs of the same kind have a smaller scale
     */
    static String of(long seed, double scale) {
        return new NearLimitSpec(seed, scale).text();
    }

    /** Returns a part of the limit: often the limit itself, and otherwise any order of magnitude. */
    private int size(int limit, double scale) {
        double part = random.nextInt(4) == 0 ? 1 : Math.pow(limit, random.nextDouble() - 1);
        return (int) Math.max(1, limit * part * scale);
    }

    private String text() {
        addRanges();
        addColumns();
        addFrameworks();
        addCodes();
        return spec.toString();
    }

    private int codeOf(int row) {
        return isSparse ? row * 100_003 : row;
    }

    private void addRanges() {
        spec.append("ranges:\n");
        int last = Integer.MAX_VALUE;
        spec.append(" ALL: {from: 0, to: ")
                .append(last)
                .append(", doc: ")
                .append(sentence())
                .append("}\n");
        for (int i = 1; i < sizes.get("ranges"); i++) {
            int from = isNested ? i : i * 1_000_000;
            int to = isNested ? last - i : from + 999_999;
            spec.append(" R%d: {from: %d, to: %d, title: %s%s}\n".formatted(i, from, to, sentence(), values(i)));
        }
    }

    private void addColumns() {
        spec.append("columns:\n");
        for (int i = 0; i < sizes.get("columns"); i++) {
            spec.append(" c%d: {type: %s, default: %s, doc: %s".formatted(i, type(i), value(i, 0), sentence()));
            if (hasOptions(i)) {
                spec.append(", values: [");
                for (int option = 0; option < sizes.get("options"); option++) {
                    spec.append("V").append(option).append(',');
                }
                spec.append(']');
            }
            spec.append("}\n");
        }
    }

    /** Only the first columns have options, or the spec would consist of them. */
    private static boolean hasOptions(int column) {
        return column < 6 && column % 2 == 0;
    }

    private static String type(int column) {
        return hasOptions(column) ? column % 4 == 0 ? "set" : "enum" : column % 4 == 1 ? "int" : "string";
    }

    private String value(int column, int row) {
        return switch (type(column)) {
            case "set" -> {
                int count = random.nextBoolean() ? sizes.get("options") : 1;
                StringBuilder set = new StringBuilder("[");
                for (int option = 0; option < count; option++) {
                    set.append("V").append(option).append(',');
                }
                yield set.append("]").toString();
            }
            case "enum" -> "V" + row % sizes.get("options");
            case "int" -> Integer.toString(random.nextInt());
            default -> sentence();
        };
    }

    /** Returns values of a few columns. */
    private String values(int row) {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            int column = (row * 7 + i * 61) % sizes.get("columns");
            if (values.indexOf(", c" + column + ":") < 0) {
                values.append(", c").append(column).append(": ").append(value(column, row));
            }
        }
        return values.toString();
    }

    private void addFrameworks() {
        spec.append("frameworks:\n");
        for (int i = 0; i < sizes.get("frameworks"); i++) {
            spec.append(" f%d: {holder: H%d, title: %s%s}\n"
                    .formatted(i, i, sentence(), random.nextBoolean() ? ", pattern: '{NAME}'" : ""));
        }
    }

    private void addCodes() {
        spec.append("codes:\n");
        int codes = Math.min(sizes.get("codes"), isSparse ? Integer.MAX_VALUE / 100_003 : Integer.MAX_VALUE);
        int namesOfCode = sizes.get("names") / codes;
        for (int row = 0; row < codes; row++) {
            spec.append(" %d: {name: N%d, doc: %s%s".formatted(codeOf(row), row, sentence(), values(row)));
            addNames(row, namesOfCode);
            spec.append("}\n");
        }
    }

    /** Adds aliases, or the names of one framework, of which other frameworks use similar ones for other codes. */
    private void addNames(int row, int count) {
        if (count == 0) {
            return;
        }
        spec.append(row % 2 == 0 ? ", aliases: [" : ", names: {f" + row % sizes.get("frameworks") + ": [");
        for (int i = 0; i < count; i++) {
            spec.append(row % 2 == 0 ? "A" + row + "_" + i : "M" + (row + i) + "_" + i)
                    .append(',');
        }
        spec.append(row % 2 == 0 ? "]" : "]}");
    }

    /** Returns a text. A third of its characters have long escapes in comments. */
    private String sentence() {
        String repeated = random.nextInt(3) == 0 ? "<" : "long ";
        int length = 1 + random.nextInt(textLength);
        return '"'
                + repeated.repeat(length / repeated.length() + 1)
                        .substring(0, length)
                        .strip()
                + '"';
    }
}
