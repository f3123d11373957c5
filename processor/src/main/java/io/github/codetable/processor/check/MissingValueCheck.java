package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.ColumnValues;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule that every column has a value for every code. Nothing is reported if the inherited value depends on an invalid
 * code or range.
 */
final class MissingValueCheck implements Check {

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        if (!RangeCheck.areValid(table.ranges())) {
            return problems;
        }
        ColumnValues values = new ColumnValues(table);
        for (Row row : table.rows()) {
            for (Column column : table.columns()) {
                if (!column.optional() && values.of(row, column) == null && isExpected(table, row, column)) {
                    problems.add(Diagnostic.error(
                            Message.NO_VALUE, row.place(), column.name(), row.label(table.notation())));
                }
            }
        }
        return problems;
    }

    private static boolean isExpected(Table table, Row row, Column column) {
        boolean lacksOptions = column.type().hasOptions() && column.options().isEmpty();
        return !lacksOptions && !(isInRange(table, column) && isCodeInvalid(table, row));
    }

    private static boolean isCodeInvalid(Table table, Row row) {
        return !row.hasValidCode() || CodeRangeCheck.isOutside(row, table);
    }

    /** Returns true if a range has a value for the column. */
    private static boolean isInRange(Table table, Column column) {
        for (Range range : table.ranges()) {
            if (range.values().containsKey(column.name())) {
                return true;
            }
        }
        return false;
    }
}
