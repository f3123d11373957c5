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
 * @param accessors the texts of a row that the enum's constants have at run time, such as {@code doc}
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
        List<String> accessors,
        List<ImplementedInterface> implemented,
        Place frameworksPlace) {

    public Table {
        ranges = sorted(ranges, (a, b) -> outerFirst(a.interval(), b.interval(), notation));
        columns = List.copyOf(columns);
        frameworks = List.copyOf(frameworks);
        unreadFrameworks = List.copyOf(unreadFrameworks);
        accessors = List.copyOf(accessors);
        implemented = List.copyOf(implemented);
        rows = sorted(rows, (a, b) -> invalidLast(a, b, notation));
    }

    /** Returns the innermost range with the code; null if no range has it. */
    public @Nullable Range rangeOf(int code) {
        for (int i = ranges.size() - 1; i >= 0; i--) {
            if (ranges.get(i).contains(code)) {
                return ranges.get(i);
            }
        }
        return null;
    }

    /** Returns the ranges with bounds in ascending order, each after the ranges inside it. Ranges must not overlap partially. */
    public List<Range> rangesInnerFirst() {
        List<Range> withBounds = new ArrayList<>();
        for (Range range : ranges) {
            if (range.interval() != null) {
                withBounds.add(range);
            }
        }
        return sorted(withBounds, (a, b) -> innerFirst(a, b, notation));
    }

    private static int innerFirst(Range a, Range b, Notation notation) {
        return a.to() == b.to() ? notation.compare(b.from(), a.from()) : notation.compare(a.to(), b.to());
    }

    /** Returns true if each int is in a range. */
    public boolean rangesContainEveryCode() {
        for (Range range : ranges) {
            if (range.interval() != null && rangeOf(range.to() + 1) == null) { // after the last int, the first
                return false;
            }
        }
        return !ranges.isEmpty();
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
        for (Range range : ranges) {
            if (range.contains(row.code()) && isNamed(range, framework.patternRanges())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Range range, List<Reference> references) {
        for (Reference reference : references) {
            if (reference.name().equals(range.name())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number of aliases of all codes. */
    public int aliases() {
        int aliases = 0;
        for (Row row : rows) {
            aliases += row.aliases().size();
        }
        return aliases;
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
                accessors,
                implemented,
                frameworksPlace);
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
