package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.naming.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole table.
 *
 * @param spec the spec's name as it was asked for
 * @param name the enum's name
 * @param description its title and texts
 * @param ranges the ranges, in the order of their numbers, an outer one before those in it
 * @param columns the columns, in the order of the spec
 * @param frameworks the frameworks, in the order of the spec
 * @param furtherFrameworks the keys of the frameworks that the spec has too, but that were not read
 * @param rows the rows, in the order of their codes, those without a usable one last
 * @param implemented the interfaces that the enum implements
 * @param frameworksPlace where the key {@code frameworks} was written, or the whole spec
 */
public record Table(
        String spec,
        Name name,
        Description description,
        List<Range> ranges,
        List<Column> columns,
        List<Framework> frameworks,
        List<String> furtherFrameworks,
        List<Row> rows,
        List<ImplementedInterface> implemented,
        Place frameworksPlace) {

    public Table {
        ranges = sorted(ranges, Table::outerFirst);
        columns = List.copyOf(columns);
        frameworks = List.copyOf(frameworks);
        furtherFrameworks = List.copyOf(furtherFrameworks);
        implemented = List.copyOf(implemented);
        rows = sorted(rows, Table::unusableLast);
    }

    /** The innermost range that has the code. */
    public @Nullable Range rangeOf(int code) {
        List<Range> outwards = rangesOutwards(code, code);
        return outwards.isEmpty() ? null : outwards.get(0);
    }

    /** What a column says about a row: the row's own value, else a range's from the innermost outwards, else the column's. */
    public @Nullable Value valueOf(Row row, Column column) {
        Value own = row.values().get(column.name());
        return own != null ? own : inherited(rangesOutwards(row.code(), row.code()), column);
    }

    /** What a column says about the codes of a range that have no row. */
    public @Nullable Value valueOf(Range range, Column column) {
        return inherited(rangesOutwards(range.from(), range.to()), column);
    }

    /**
     * The names that a framework gives a row, the main one first; empty when it has none. All of them are deprecated when
     * the row is.
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

    /** The names as they were written, or as the pattern makes them. */
    private List<Name> written(Row row, Framework framework) {
        List<Name> written = row.names().get(framework.key());
        if (written != null) {
            return written;
        }
        Pattern pattern = framework.pattern();
        if (pattern == null || !isNamedByPattern(row, framework)) {
            return List.of();
        }
        if (row.name().text().isEmpty() || (row.code() < 0 && pattern.hasCode())) {
            return List.of(); // the pattern lacks the name or the code that it needs
        }
        String made = pattern.apply(row.code(), row.name().text());
        return List.of(new Name(made, null, row.place()));
    }

    /** Where the spec wrote no code that can be used, nobody knows the range. */
    private boolean isNamedByPattern(Row row, Framework framework) {
        if (row.code() < 0 || framework.patternRanges().isEmpty()) {
            return true;
        }
        for (Range range : rangesOutwards(row.code(), row.code())) {
            for (Mention named : framework.patternRanges()) {
                if (named.name().equals(range.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the names of the columns that get an enum of their own, in the order of the spec. */
    public List<String> enumColumns() {
        List<String> names = new ArrayList<>();
        for (Column column : columns) {
            if (column.type().hasOptions() && !column.name().isEmpty()) {
                names.add(column.name());
            }
        }
        return names;
    }

    /** The same table with these frameworks only, in this table's order. */
    public Table withFrameworks(List<String> keys) {
        List<Framework> kept = new ArrayList<>();
        for (Framework framework : frameworks) {
            if (keys.contains(framework.key())) {
                kept.add(framework);
            }
        }
        return new Table(
                spec, name, description, ranges, columns, kept, furtherFrameworks, rows, implemented, frameworksPlace);
    }

    /** The ranges that have both codes, the innermost first. */
    private List<Range> rangesOutwards(int from, int to) {
        List<Range> outwards = new ArrayList<>();
        for (Range range : ranges) {
            if (range.contains(from) && range.contains(to)) {
                outwards.add(0, range);
            }
        }
        return outwards;
    }

    private static @Nullable Value inherited(List<Range> outwards, Column column) {
        for (Range range : outwards) {
            Value value = range.values().get(column.name());
            if (value != null) {
                return value;
            }
        }
        return column.defaultValue();
    }

    private static int outerFirst(Range a, Range b) {
        return a.from() == b.from() ? Integer.compare(b.to(), a.to()) : Integer.compare(a.from(), b.from());
    }

    private static int unusableLast(Row a, Row b) {
        return Integer.compareUnsigned(a.code(), b.code());
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(list);
        sorted.sort(order);
        return List.copyOf(sorted);
    }
}
