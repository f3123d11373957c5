package io.github.codetable.processor.check;

import io.github.codetable.processor.model.Advice;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.SourceBudget;
import io.github.codetable.processor.model.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reducer of tables whose generated files would be too large. Such a table is a problem that fails the build. Its types and
 * names are generated all the same, so that code that uses them causes no further errors.
 */
final class SizeReducer {

    private SizeReducer() {}

    /**
     * Returns the table itself if its files are small enough. Otherwise, returns the table without texts and values. If that
     * is still too large, columns, interfaces and the names in frameworks are left out too.
     */
    static Table reduce(Table table) {
        if (new SourceBudget(table).fits()) {
            return table;
        }
        Table withoutTexts = withoutTexts(table);
        return new SourceBudget(withoutTexts).fits() ? withoutTexts : withoutNames(withoutTexts);
    }

    private static Table withoutTexts(Table table) {
        return new Table(
                table.spec(),
                table.name(),
                title(table.name()),
                table.notation(),
                table.ranges().stream().map(SizeReducer::withoutTexts).toList(),
                table.columns().stream().map(SizeReducer::withoutTexts).toList(),
                table.frameworks().stream().map(SizeReducer::withoutTexts).toList(),
                table.unreadFrameworks(),
                table.rows().stream().map(SizeReducer::withoutTexts).toList(),
                List.of(),
                table.implemented(),
                table.frameworksPlace());
    }

    private static Table withoutNames(Table table) {
        return new Table(
                table.spec(),
                table.name(),
                table.description(),
                table.notation(),
                table.ranges(),
                List.of(),
                table.frameworks().stream().map(Framework::withoutPattern).toList(),
                table.unreadFrameworks(),
                table.rows().stream().map(row -> withNames(row, Map.of())).toList(),
                List.of(),
                List.of(),
                table.frameworksPlace());
    }

    private static Range withoutTexts(Range range) {
        Description title = new Description(range.name(), null, null);
        return new Range(range.name(), range.interval(), title, Map.of(), range.place());
    }

    private static Column withoutTexts(Column column) {
        List<Column.Option> options = column.options().stream()
                .map(option -> new Column.Option(option.name(), option.name(), option.place()))
                .toList();
        return new Column(column.name(), column.type(), options, column.optional(), null, null, column.place());
    }

    private static Framework withoutTexts(Framework framework) {
        return new Framework(
                framework.key(),
                withoutTexts(framework.holder()),
                framework.pattern(),
                framework.patternRanges(),
                title(framework.holder()),
                null,
                framework.mirror(),
                framework.place());
    }

    private static Row withoutTexts(Row row) {
        Map<String, List<Name>> names = new HashMap<>();
        row.names().forEach((framework, given) -> names.put(framework, withoutTexts(given)));
        return withNames(row, names);
    }

    private static Row withNames(Row row, Map<String, List<Name>> names) {
        List<Name> aliases = withoutTexts(row.aliases());
        return new Row(
                row.code(),
                row.hasValidCode(),
                withoutTexts(row.name()),
                title(row.name()),
                new Advice(null, null),
                aliases,
                names,
                Map.of(),
                row.place());
    }

    private static List<Name> withoutTexts(List<Name> names) {
        return names.stream().map(SizeReducer::withoutTexts).toList();
    }

    /** Returns the name without the advice for users of a deprecated name. */
    private static Name withoutTexts(Name name) {
        return new Name(name.text(), name.deprecated() == null ? null : "", name.place());
    }

    private static Description title(Name name) {
        return new Description(name.text(), null, null);
    }
}
