package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;

/** Every column says something about every code. */
final class MissingValueCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        for (Row row : table.rows()) {
            for (Column column : table.columns()) {
                if (table.valueOf(row, column).isEmpty() && !report.hasProblemAt(column.place())) {
                    report.add(Message.NO_VALUE, row.place(), column.name(), row.label());
                }
            }
        }
    }
}
