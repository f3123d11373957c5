package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.naming.NamePattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of a spec.
 *
 * @param spec the name of the spec as it was written
 * @param name the name of the enum
 * @param description the title and texts
 * @param notation the notation of the codes, which decides their order
 * @param ranges the ranges, sorted by first code, an outer range before its inner ranges, ranges without valid bounds last
 * @param columns the columns, in the order of the spec
 * @param frameworks the frameworks that were read, in the order of the spec
 * @param unreadFrameworks the keys of the frameworks in files that were not read
 * @param rows the rows, sorted by code, rows with an invalid code last
 * @param implemented the interfaces that the enum implements
 * @param frameworksPlace the place of the key {@code frameworks}, or of the first key of the spec
 */
public record Table(
        String spec,
        Name name,
        Description description,
        Notation notation,
        List<Range> ranges,
        List<Column> columns,
        List<Framework> frameworks,
        List<String> unreadFrameworks,
        List<Row> rows,
        List<ImplementedInterface> implemented,
        Place frameworksPlace) {

    public Table {
        ranges = sorted(ranges, (a, b) -> outerFirst(a.interval(), b.interval(), notation));
        columns = List.copyOf(columns);
        frameworks = List.copyOf(frameworks);
        unreadFrameworks = List.copyOf(unreadFrameworks);
        implemented = List.copyOf(implemented);
        rows = sorted(rows, (a, b) -> invalidLast(a, b, notation));
    }

    /** Returns the innermost range with the code; null if no range has it. */
    public @Nullable Range rangeOf(int code) {
        List<Range> outwards = rangesOutwards(code);
        return outwards.isEmpty() ? null : outwards.get(0);
    }

    /**
     * Returns the value of a column for a row: the value in the row, else in the innermost range with a value, else the
     * column's default. Null if there is none, or if the row or range has {@code ~} as its value.
     */
    public @Nullable Value valueOf(Row row, Column column) {
        Value own = row.values().get(column.name());
        return own != null ? nullIfNone(own) : inherited(rangesOutwards(row.code()), column);
    }

    /** Returns the value of a column for the codes of a range without a row; null if there is none. */
    public @Nullable Value valueOf(Range range, Column column) {
        Interval interval = range.interval();
        return inherited(interval == null ? List.of(range) : rangesOutwards(interval), column);
    }

    /**
     * Returns the names that a framework gives a row, the main name first; empty if there are none. All names of a
     * deprecated row are deprecated.
     */
    public List<Name> namesOf(Row row, Framework framework) {
        List<Name> written = written(row, framework);
        @Nullable String deprecated = row.name().deprecated();
        if (deprecated == null) {
            return written;
        }
        List<Name> names = new ArrayList<>();
        for (Name name : written) {
            names.add(name.deprecated() != null ? name : new Name(name.text(), deprecated, name.place()));
        }
        return List.copyOf(names);
    }

    /** Returns the names in the row, or the name that the framework's pattern makes. */
    private List<Name> written(Row row, Framework framework) {
        List<Name> written = row.names().get(framework.key());
        if (written != null) {
            return written;
        }
        NamePattern pattern = framework.pattern();
        if (pattern == null || !isNamedByPattern(row, framework)) {
            return List.of();
        }
        if (row.name().text().isEmpty() || (!row.hasValidCode() && pattern.hasCode())) {
            return List.of(); // the name or the code that the pattern needs is missing
        }
        return List.of(
                new Name(pattern.apply(notation.text(row.code()), row.name().text()), null, row.place()));
    }

    /** Returns true for a row with an invalid code, because its ranges are unknown. */
    private boolean isNamedByPattern(Row row, Framework framework) {
        if (!row.hasValidCode() || framework.patternRanges().isEmpty()) {
            return true;
        }
        for (Range range : rangesOutwards(row.code())) {
            for (Reference named : framework.patternRanges()) {
                if (named.name().equals(range.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the names of the columns with listed values, in the order of the spec. Each has an enum of its own. */
    public List<String> namesOfColumnsWithOptions() {
        List<String> names = new ArrayList<>();
        for (Column column : columns) {
            if (column.type().hasOptions() && !column.name().isEmpty()) {
                names.add(column.name());
            }
        }
        return names;
    }

    /** Returns this table with only the given frameworks, in the order of this table. */
    public Table withFrameworks(List<String> keys) {
        List<Framework> kept = new ArrayList<>();
        for (Framework framework : frameworks) {
            if (keys.contains(framework.key())) {
                kept.add(framework);
            }
        }
        return new Table(
                spec,
                name,
                description,
                notation,
                ranges,
                columns,
                kept,
                unreadFrameworks,
                rows,
                implemented,
                frameworksPlace);
    }

    private List<Range> rangesOutwards(int code) {
        return rangesOutwards(new Interval(code, code, notation));
    }

    /** Returns the ranges that contain the interval, the innermost first. */
    private List<Range> rangesOutwards(Interval interval) {
        List<Range> outwards = new ArrayList<>();
        for (Range range : ranges) {
            if (range.interval() != null && range.interval().contains(interval)) {
                outwards.add(0, range);
            }
        }
        return outwards;
    }

    private static @Nullable Value inherited(List<Range> outwards, Column column) {
        for (Range range : outwards) {
            Value value = range.values().get(column.name());
            if (value != null) {
                return nullIfNone(value);
            }
        }
        return column.defaultValue();
    }

    private static @Nullable Value nullIfNone(Value value) {
        return value instanceof Value.None ? null : value;
    }

    private static int outerFirst(@Nullable Interval a, @Nullable Interval b, Notation notation) {
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        return a.from() == b.from() ? notation.compare(b.to(), a.to()) : notation.compare(a.from(), b.from());
    }

    private static int invalidLast(Row a, Row b, Notation notation) {
        return a.hasValidCode() == b.hasValidCode()
                ? notation.compare(a.code(), b.code())
                : Boolean.compare(b.hasValidCode(), a.hasValidCode());
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(list);
        sorted.sort(order);
        return List.copyOf(sorted);
    }
}
