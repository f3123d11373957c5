package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rule that an enum or set column has only values that the column lists. */
final class ColumnValueCheck implements Check {

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.options().isEmpty()) {
                continue; // another type, or a list that is missing or invalid, which the reader reports
            }
            Set<String> known = new LinkedHashSet<>();
            for (Column.Option option : column.options()) {
                known.add(option.name());
            }
            check(column, column.defaultValue(), known, problems);
            for (Range range : table.ranges()) {
                check(column, range.values().get(column.name()), known, problems);
            }
            for (Row row : table.rows()) {
                check(column, row.values().get(column.name()), known, problems);
            }
        }
        return problems;
    }

    private static void check(Column column, @Nullable Value value, Set<String> known, List<Diagnostic> problems) {
        if (value instanceof Value.Choice choice) {
            check(column, choice, known, problems);
        } else if (value instanceof Value.Choices choices) {
            for (Value.Choice choice : choices.values()) {
                check(column, choice, known, problems);
            }
        }
    }

    private static void check(Column column, Value.Choice choice, Set<String> known, List<Diagnostic> problems) {
        boolean isRead = !choice.value().isEmpty(); // an empty value is of another type, which the reader reports
        if (isRead && !known.contains(choice.value())) {
            problems.add(Diagnostic.error(
                    Message.UNKNOWN_VALUE,
                    choice.place(),
                    column.name(),
                    choice.value(),
                    known,
                    DidYouMean.hint(choice.value(), known)));
        }
    }
}
