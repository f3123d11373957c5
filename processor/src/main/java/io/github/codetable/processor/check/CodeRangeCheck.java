package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.model.Interval;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;

/** The rule that every code lies in a range, if the table has ranges. */
final class CodeRangeCheck implements Check {

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        List<String> ranges = new ArrayList<>();
        for (Range range : table.ranges()) {
            Interval interval = range.interval();
            if (interval == null) {
                return problems;
            }
            ranges.add(range.name() + " (" + interval.text() + ")");
        }
        for (Row row : table.rows()) {
            if (row.hasValidCode() && isOutside(row, table)) {
                problems.add(Diagnostic.error(Message.NO_RANGE, row.place(), row.number(table.notation()), ranges));
            }
        }
        return problems;
    }

    /** Returns true if the table has ranges, but none for the row's code. */
    static boolean isOutside(Row row, Table table) {
        return !table.ranges().isEmpty() && table.rangeOf(row.code()) == null;
    }
}
