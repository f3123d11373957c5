package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said in a column with listed values is one of them. */
final class ColumnValueCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        for (Column column : table.columns()) {
            List<String> known = names(column.options());
            if (known.isEmpty()) {
                continue; // there are none to choose from, which is reported
            }
            check(column, column.defaultValue(), known, report);
            for (Range range : table.ranges()) {
                check(column, range.values().get(column.name()), known, report);
            }
            for (Row row : table.rows()) {
                check(column, row.values().get(column.name()), known, report);
            }
        }
    }

    private static List<String> names(List<Column.Option> options) {
        List<String> names = new ArrayList<>();
        for (Column.Option option : options) {
            names.add(option.name());
        }
        return names;
    }

    private static void check(Column column, @Nullable Value value, List<String> known, Report report) {
        if (value instanceof Value.Choice choice) {
            check(column, choice, known, report);
        } else if (value instanceof Value.Choices choices) {
            for (Value.Choice choice : choices.values()) {
                check(column, choice, known, report);
            }
        }
    }

    private static void check(Column column, Value.Choice choice, List<String> known, Report report) {
        if (!known.contains(choice.value()) && !report.hasProblemAt(choice.place())) {
            report.add(
                    Message.UNKNOWN_VALUE,
                    choice.place(),
                    column.name(),
                    choice.value(),
                    known,
                    DidYouMean.hint(choice.value(), known));
        }
    }
}
