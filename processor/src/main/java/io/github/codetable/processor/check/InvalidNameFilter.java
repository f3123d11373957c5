package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.model.Value;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A filter that removes elements with invalid names or patterns from a table. */
public final class InvalidNameFilter {

    private static final Set<Message> INVALID = EnumSet.of(
            Message.NOT_A_NAME,
            Message.KEYWORD,
            Message.RESERVED_NAME,
            Message.SAME_NAME,
            Message.SAME_ALIAS,
            Message.SAME_FRAMEWORK_NAME,
            Message.SAME_FILE,
            Message.SAME_TYPE,
            Message.TYPE_EXISTS,
            Message.UNKNOWN_PLACEHOLDER,
            Message.NO_PLACEHOLDER);

    private final Set<Place> invalid = new HashSet<>();

    /**
     * @param problems the problems of the table that is filtered
     */
    public InvalidNameFilter(List<Diagnostic> problems) {
        for (Diagnostic problem : problems) {
            if (INVALID.contains(problem.message())) {
                invalid.add(problem.place());
            }
        }
    }

    /**
     * Returns the table without the causes of further problems. Invalid columns and patterns are removed. An invalid
     * canonical name is replaced by an empty name, from which no pattern makes a name.
     */
    Table withoutCauses(Table table) {
        return new Table(
                table.spec(),
                table.name(),
                table.description(),
                table.notation(),
                table.ranges(),
                table.columns().stream()
                        .filter(column -> isValid(column.place()))
                        .toList(),
                table.frameworks().stream().map(this::withoutCause).toList(),
                table.unreadFrameworks(),
                table.rows().stream().map(this::withoutCause).toList(),
                table.accessors(),
                table.implemented(),
                table.frameworksPlace());
    }

    private Framework withoutCause(Framework framework) {
        boolean isInvalid =
                framework.pattern() != null && !isValid(framework.pattern().place());
        return isInvalid ? framework.withoutPattern() : framework;
    }

    private Row withoutCause(Row row) {
        Name name = row.name();
        return isValid(name.place())
                ? row
                : new Row(
                        row.code(),
                        row.hasValidCode(),
                        new Name("", name.deprecated(), name.place()),
                        row.description(),
                        row.advice(),
                        row.aliases(),
                        row.names(),
                        row.values(),
                        row.place());
    }

    /**
     * Returns the elements of the table that have valid names, reduced if they would be too large; null if the name of the
     * table is missing or invalid. The build fails anyway, but the compiler finds the valid names and reports no follow-up
     * errors.
     */
    public @Nullable Table validPart(Table table) {
        if (!isValid(table.name())) {
            return null;
        }
        Table left = withoutCauses(SizeReducer.reduce(table));
        List<Column> columns = left.columns().stream().map(this::validPart).toList();
        return new Table(
                left.spec(),
                left.name(),
                left.description(),
                left.notation(),
                ranges(left, columns),
                columns,
                left.frameworks().stream()
                        .filter(framework -> isValid(framework.holder()))
                        .map(Framework::withoutPattern)
                        .toList(),
                left.unreadFrameworks(),
                rows(left, columns),
                left.accessors(),
                left.implemented(),
                left.frameworksPlace());
    }

    private Column validPart(Column column) {
        List<Column.Option> options = column.options().stream()
                .filter(option -> isValid(option.place()))
                .toList();
        Value value = column.defaultValue();
        boolean isKept = value != null && isListed(value, options);
        return new Column(
                column.name(),
                column.type(),
                options,
                column.optional(),
                isKept ? value : null,
                column.doc(),
                column.place());
    }

    private List<Range> ranges(Table table, List<Column> columns) {
        return table.ranges().stream()
                .filter(range -> isValid(range.place()))
                .map(range -> new Range(
                        range.name(),
                        range.interval(),
                        range.description(),
                        values(range.values(), columns),
                        range.place()))
                .toList();
    }

    private List<Row> rows(Table table, List<Column> columns) {
        return table.rows().stream()
                .filter(row -> isValid(row.name()))
                .map(row -> new Row(
                        row.code(),
                        row.hasValidCode(),
                        row.name(),
                        row.description(),
                        row.advice(),
                        valid(row.aliases()),
                        names(table, row),
                        values(row.values(), columns),
                        row.place()))
                .toList();
    }

    /** Returns the valid names of the row by framework. */
    private Map<String, List<Name>> names(Table table, Row row) {
        Map<String, List<Name>> names = new HashMap<>();
        for (Framework framework : table.frameworks()) {
            names.put(framework.key(), valid(table.namesOf(row, framework)));
        }
        return names;
    }

    private static Map<String, Value> values(Map<String, Value> values, List<Column> columns) {
        Map<String, Value> kept = new HashMap<>();
        for (Column column : columns) {
            Value value = values.get(column.name());
            if (value != null && isListed(value, column.options())) {
                kept.put(column.name(), value);
            }
        }
        return kept;
    }

    /** Returns true if the options list the value, or if its type has no options. */
    private static boolean isListed(Value value, List<Column.Option> options) {
        if (value instanceof Value.Choice choice) {
            return options.stream().anyMatch(option -> option.name().equals(choice.value()));
        }
        return !(value instanceof Value.Choices choices)
                || choices.values().stream().allMatch(choice -> isListed(choice, options));
    }

    private List<Name> valid(List<Name> names) {
        return names.stream().filter(this::isValid).toList();
    }

    private boolean isValid(Name name) {
        return !name.text().isEmpty() && isValid(name.place());
    }

    private boolean isValid(Place place) {
        return !invalid.contains(place);
    }
}
