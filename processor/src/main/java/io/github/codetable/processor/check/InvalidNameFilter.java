package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.model.Value;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a table what its checks found to be unusable as a name. What is left is never run, because the build
 * fails; it is there so that the compiler knows every valid name and speaks only of what is wrong.
 */
public final class InvalidNameFilter {

    private static final Set<Message> NAME_PROBLEMS = EnumSet.of(
            Message.NOT_A_NAME,
            Message.KEYWORD,
            Message.RESERVED_NAME,
            Message.SAME_NAME,
            Message.SAME_ALIAS,
            Message.SAME_FRAMEWORK_NAME,
            Message.SAME_FILE,
            Message.SAME_TYPE,
            Message.TYPE_EXISTS);

    private final Report report;

    /** A salvager for the table that the report is about. */
    public InvalidNameFilter(Report report) {
        this.report = report;
    }

    /** What is left of the table; nothing when its own name is unusable. */
    public Optional<Table> salvage(Table table) {
        if (!isUsable(table.name())) {
            return Optional.empty();
        }
        List<Column> columns = table.columns().stream()
                .filter(column -> isUsable(column.place()))
                .map(this::column)
                .toList();
        return Optional.of(new Table(
                table.spec(),
                table.name(),
                table.description(),
                ranges(table, columns),
                columns,
                table.frameworks().stream()
                        .filter(framework -> isUsable(framework.holder()))
                        .map(Framework::withoutPattern)
                        .toList(),
                table.furtherFrameworks(),
                rows(table, columns),
                table.implemented(),
                table.frameworksPlace()));
    }

    private Column column(Column column) {
        List<Column.Option> options = column.options().stream()
                .filter(option -> isUsable(option.place()))
                .toList();
        Column kept = new Column(column.name(), column.type(), options, null, column.doc(), column.place());
        Value value = column.defaultValue();
        Value fitting = value != null && fits(value, kept) ? value : null;
        return new Column(kept.name(), kept.type(), options, fitting, kept.doc(), kept.place());
    }

    private List<Range> ranges(Table table, List<Column> columns) {
        return table.ranges().stream()
                .filter(range -> isUsable(range.place()))
                .map(range -> new Range(
                        range.name(),
                        range.from(),
                        range.to(),
                        range.description(),
                        values(range.values(), columns),
                        range.place()))
                .toList();
    }

    private List<Row> rows(Table table, List<Column> columns) {
        return table.rows().stream()
                .filter(row -> isUsable(row.name()))
                .map(row -> new Row(
                        row.code(),
                        row.name(),
                        row.description(),
                        usable(row.aliases()),
                        names(table, row),
                        values(row.values(), columns),
                        row.place()))
                .toList();
    }

    private Map<String, List<Name>> names(Table table, Row row) {
        Map<String, List<Name>> names = new HashMap<>();
        boolean tooMany = LinkCheck.hasFailed(table, report);
        for (Framework framework : table.frameworks()) {
            names.put(
                    framework.key(),
                    tooMany || Made.isExplained(row, framework, report)
                            ? List.of()
                            : usable(table.namesOf(row, framework)));
        }
        return names;
    }

    private static Map<String, Value> values(Map<String, Value> values, List<Column> columns) {
        Map<String, Value> kept = new HashMap<>();
        for (Column column : columns) {
            Value value = values.get(column.name());
            if (value != null && fits(value, column)) {
                kept.put(column.name(), value);
            }
        }
        return kept;
    }

    private static boolean fits(Value value, Column column) {
        List<String> known = column.options().stream().map(Column.Option::name).toList();
        if (value instanceof Value.Choice choice) {
            return known.contains(choice.value());
        }
        return !(value instanceof Value.Choices choices)
                || choices.values().stream().map(Value.Choice::value).allMatch(known::contains);
    }

    private List<Name> usable(List<Name> names) {
        return names.stream().filter(this::isUsable).toList();
    }

    private boolean isUsable(Name name) {
        return !name.text().isEmpty() && isUsable(name.place());
    }

    private boolean isUsable(Place place) {
        return !report.hasProblemAt(place, NAME_PROBLEMS);
    }
}
