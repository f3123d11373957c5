package io.github.codetable.processor.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A random valid table, as the mapping that a single spec of the table would contain. Absent names are null, codes are
 * integers.
 */
final class RandomTable {

    private static final List<String> PATTERNS = List.of("{NAME}", "{Name}", "{name}", "p{name}_{NAME}");

    /** Patterns with the code, which a negative code cannot fill. */
    private static final List<String> PATTERNS_WITH_CODE =
            List.of("WS_{code}_{NAME}", "_{code}", "$in{Name}Of{code}", "{Name}_{code}_{code}");

    private static final List<String> OPTIONS = List.of("ONE", "OTHER", "LAST", "A_1", "X__Y");

    private final Dice dice;
    private final RandomTexts texts;
    private final RandomRanges intervals;
    private final Map<String, Map<String, Object>> columns = new LinkedHashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Set<String>> namesByFramework = new LinkedHashMap<>();
    private final List<String> ranges = new ArrayList<>();

    /** Where each code finds a value of a column. Every code may have a value of its own in addition. */
    private enum Source {
        DEFAULT,
        RANGES,
        ROWS
    }

    RandomTable(Dice dice, RandomTexts texts) {
        this.dice = dice;
        this.texts = texts;
        this.intervals = new RandomRanges(dice);
    }

    /** Returns the table. Lists with names of frameworks, columns and so on are mappings by name. */
    Map<String, Object> draw(int size) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("table", dice.one(List.of("CloseCode", "T", "Exit_2")));
        describe(table);
        addColumns();
        Map<String, Object> rangesByName = ranges();
        Map<String, Object> frameworks = frameworks();
        putIfAny(table, "ranges", rangesByName);
        putIfAny(table, "columns", columns);
        putIfAny(table, "frameworks", frameworks);
        table.put("codes", codes(size));
        return table;
    }

    private static void putIfAny(Map<String, Object> table, String section, Map<String, ?> content) {
        if (!content.isEmpty()) {
            table.put(section, content);
        }
    }

    private void describe(Map<String, Object> owner) {
        if (dice.oneIn(2)) {
            owner.put("title", texts.text());
        }
        if (dice.oneIn(2)) {
            owner.put("doc", texts.text());
        }
        if (dice.oneIn(3)) {
            owner.put("reference", texts.reference());
        }
    }

    private void addColumns() {
        for (int i = dice.below(6); i > 0; i--) {
            String type = dice.one(List.of("boolean", "int", "string", "enum", "set"));
            String name = type + "Column" + i;
            Map<String, Object> column = new LinkedHashMap<>();
            columns.put(name, column);
            column.put("type", type);
            if (type.equals("enum") || type.equals("set")) {
                column.put("values", options());
            }
            sources.put(name, dice.one(List.of(Source.values())));
            if (sources.get(name) == Source.DEFAULT) {
                column.put("default", value(column));
            }
            if (dice.oneIn(2)) {
                column.put("doc", texts.text());
            }
        }
    }

    /** Returns the values of a column: a list, or a mapping of each value to a text. */
    private Object options() {
        List<String> options = dice.shuffled(OPTIONS).subList(0, 1 + dice.below(OPTIONS.size()));
        if (dice.oneIn(2)) {
            return options;
        }
        Map<String, Object> described = new LinkedHashMap<>();
        options.forEach(option -> described.put(option, texts.text()));
        return described;
    }

    private Object value(Map<String, Object> column) {
        return switch (column.get("type").toString()) {
            case "boolean" -> dice.oneIn(2);
            case "int" -> dice.oneIn(2) ? dice.anyInt() : dice.one(List.of(0, -1, Integer.MIN_VALUE, 32768));
            case "string" -> dice.oneIn(5) ? "" : texts.text();
            case "enum" -> dice.one(options(column));
            default -> dice.shuffled(dice.some(options(column)));
        };
    }

    private static List<String> options(Map<String, Object> column) {
        List<String> options = new ArrayList<>();
        Object values = column.get("values");
        (values instanceof Map<?, ?> map ? map.keySet() : (List<?>) values)
                .forEach(option -> options.add(option.toString()));
        return options;
    }

    /** Adds values of columns, of which some owners must have one. */
    private void addValues(Map<String, Object> owner, Source required) {
        columns.forEach((name, column) -> {
            if (sources.get(name) == required || dice.oneIn(4)) {
                owner.put(name, value(column));
            }
        });
    }

    /** Returns the ranges. Without ranges, columns have their values in the codes. */
    private Map<String, Object> ranges() {
        Map<String, Object> ranges = new LinkedHashMap<>();
        for (RandomRanges.Interval interval : intervals.ranges()) {
            Map<String, Object> range = new LinkedHashMap<>();
            range.put("from", interval.from());
            range.put("to", interval.to());
            describe(range);
            addValues(range, Source.RANGES);
            ranges.put(dice.one(List.of("R", "RANGE_", "X__Y")) + ranges.size(), range);
        }
        if (ranges.isEmpty()) {
            sources.replaceAll((name, source) -> source == Source.RANGES ? Source.ROWS : source);
        }
        this.ranges.addAll(ranges.keySet());
        return ranges;
    }

    private Map<String, Object> frameworks() {
        Map<String, Object> frameworks = new LinkedHashMap<>();
        for (int i = dice.below(4); i > 0; i--) {
            Map<String, Object> framework = new LinkedHashMap<>();
            framework.put("holder", dice.one(List.of("Holder", "H_")) + i);
            describe(framework);
            if (!dice.oneIn(3)) {
                boolean hasCode = RandomRanges.LOWEST_CODE >= 0 && dice.oneIn(2);
                framework.put("pattern", dice.one(hasCode ? PATTERNS_WITH_CODE : PATTERNS));
                List<String> some = dice.some(ranges);
                if (!some.isEmpty() && dice.oneIn(2)) {
                    framework.put("ranges", some);
                }
            }
            if (dice.oneIn(4)) {
                framework.put("version", texts.text());
            }
            if (dice.oneIn(5)) {
                framework.put("deprecated", texts.text());
            }
            String key = dice.one(List.of("framework-", "f.", "F_")) + i;
            namesByFramework.put(key, new HashSet<>());
            frameworks.put(key, framework);
        }
        return frameworks;
    }

    private Map<Object, Object> codes(int size) {
        Set<Integer> codes = new TreeSet<>();
        for (int i = 0; i <= size; i++) {
            codes.add(intervals.code());
        }
        Map<Object, Object> rows = new LinkedHashMap<>();
        dice.shuffled(codes).forEach(code -> rows.put(code, row()));
        return rows;
    }

    private Map<String, Object> row() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", texts.canonicalName());
        describe(row);
        if (dice.oneIn(5)) {
            row.put("deprecated", texts.text());
        }
        if (dice.oneIn(3)) {
            row.put("aliases", texts.aliases());
        }
        addValues(row, Source.ROWS);
        Map<String, Object> names = new LinkedHashMap<>();
        namesByFramework.forEach((framework, taken) -> {
            if (dice.oneIn(2)) {
                names.put(framework, texts.frameworkNames(taken));
            }
        });
        putIfAny(row, "names", names);
        return row;
    }

    /** Returns a code that the table may have; with ranges, a code in a range. */
    int otherCode() {
        return intervals.code();
    }
}
