package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Nearest;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.model.Value;
import java.util.List;
import java.util.stream.Stream;

/** What is said in a column with listed values is one of them. */
final class ColumnValueCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        for (Column column : table.columns()) {
            List<String> known =
                    column.options().stream().map(Column.Option::name).toList();
            if (known.isEmpty()) {
                continue; // there are none to choose from, which is reported
            }
            values(table, column)
                    .flatMap(ColumnValueCheck::choices)
                    .filter(choice -> !known.contains(choice.value()) && !report.hasProblemAt(choice.place()))
                    .forEach(choice -> report.add(
                            Message.UNKNOWN_VALUE,
                            choice.place(),
                            column.name(),
                            choice.value(),
                            known,
                            Nearest.hint(choice.value(), known)));
        }
    }

    private static Stream<Value> values(Table table, Column column) {
        return Stream.of(
                        column.standard().stream(),
                        table.ranges().stream()
                                .flatMap(range ->
                                        Stream.ofNullable(range.values().get(column.name()))),
                        table.rows().stream()
                                .flatMap(row -> Stream.ofNullable(row.values().get(column.name()))))
                .flatMap(values -> values);
    }

    private static Stream<Value.Choice> choices(Value value) {
        if (value instanceof Value.Choice choice) {
            return Stream.of(choice);
        }
        return value instanceof Value.Choices choices ? choices.values().stream() : Stream.empty();
    }
}
