package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        List<Implemented> implemented,
        Place frameworksPlace) {

    private static final Comparator<Range> OUTER_FIRST =
            Comparator.comparingInt(Range::from).thenComparing(Range::to, Comparator.reverseOrder());

    public Table {
        ranges = ranges.stream().sorted(OUTER_FIRST).toList();
        columns = List.copyOf(columns);
        frameworks = List.copyOf(frameworks);
        furtherFrameworks = List.copyOf(furtherFrameworks);
        implemented = List.copyOf(implemented);
        rows = rows.stream()
                .sorted((a, b) -> Integer.compareUnsigned(a.code(), b.code()))
                .toList();
    }

    /** The innermost range that has the code. */
    public Optional<Range> rangeOf(int code) {
        return ranges.stream().filter(range -> range.contains(code)).min(Comparator.comparingLong(Range::size));
    }

    /** What a column says about a row: the row's own value, else a range's from the innermost outwards, else the column's. */
    public Optional<Value> valueOf(Row row, Column column) {
        Value own = row.values().get(column.name());
        return own != null ? Optional.of(own) : inherited(rangesOutwards(row.code(), row.code()), column);
    }

    /** What a column says about the codes of a range that have no row. */
    public Optional<Value> valueOf(Range range, Column column) {
        return inherited(rangesOutwards(range.from(), range.to()), column);
    }

    /**
     * The names that a framework gives a row, the main one first; empty when it has none. All of them are deprecated when
     * the row is.
     */
    public List<Name> namesOf(Row row, Framework framework) {
        return written(row, framework).stream()
                .map(name -> new Name(
                        name.text(), name.deprecated().or(() -> row.name().deprecated()), name.place()))
                .toList();
    }

    /** The names as they were written, or as the pattern makes them. */
    private List<Name> written(Row row, Framework framework) {
        List<Name> written = row.names().get(framework.key());
        if (written != null) {
            return written;
        }
        return framework
                .pattern()
                .filter(pattern -> isNamedByPattern(row, framework))
                .map(pattern -> pattern.apply(row.code(), row.name().text()))
                .map(text -> List.of(new Name(text, Optional.empty(), row.place())))
                .orElse(List.of());
    }

    /** Where the spec wrote no code that can be used, nobody knows the range. */
    private boolean isNamedByPattern(Row row, Framework framework) {
        return row.code() < 0
                || framework.patternRanges().isEmpty()
                || rangesOutwards(row.code(), row.code())
                        .anyMatch(range -> framework.patternRanges().stream()
                                .anyMatch(named -> named.name().equals(range.name())));
    }

    /** The same table with these frameworks only, in this table's order. */
    public Table withFrameworks(List<String> keys) {
        List<Framework> kept = frameworks.stream()
                .filter(framework -> keys.contains(framework.key()))
                .toList();
        return new Table(
                spec, name, description, ranges, columns, kept, furtherFrameworks, rows, implemented, frameworksPlace);
    }

    private Stream<Range> rangesOutwards(int from, int to) {
        return ranges.stream()
                .filter(range -> range.contains(from) && range.contains(to))
                .sorted(Comparator.comparingLong(Range::size));
    }

    private static Optional<Value> inherited(Stream<Range> outwards, Column column) {
        return outwards.flatMap(range -> Stream.ofNullable(range.values().get(column.name())))
                .findFirst()
                .or(column::standard);
    }
}
