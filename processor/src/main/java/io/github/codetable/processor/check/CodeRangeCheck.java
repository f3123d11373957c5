package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.model.Notation;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rule that every code lies in a range, if the table has ranges. */
final class CodeRangeCheck implements Check {

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Range range : table.ranges()) {
            // The code may be in the range after its bounds are corrected.
            if (range.interval() == null || range.interval().isReversed()) {
                return problems;
            }
        }
        for (Row row : table.rows()) {
            if (row.hasValidCode() && isOutside(row, table)) {
                problems.add(Diagnostic.error(
                        Message.NO_RANGE, row.place(), row.number(table.notation()), nearest(row.code(), table)));
            }
        }
        return problems;
    }

    /** Returns the ranges before and after the code. Each of them can be widened to the code and overlaps no other range. */
    private static String nearest(int code, Table table) {
        Notation order = table.notation();
        Range before = null;
        Range after = null;
        for (Range range : table.ranges()) {
            if (order.compare(range.to(), code) < 0 && (before == null || order.compare(range.to(), before.to()) > 0)) {
                before = range;
            } else if (order.compare(range.from(), code) > 0 && after == null) {
                after = range;
            }
        }
        return before == null
                ? describe(Objects.requireNonNull(after))
                : describe(before) + (after == null ? "" : " or " + describe(after));
    }

    private static String describe(Range range) {
        return range.name() + " (" + Objects.requireNonNull(range.interval()).text() + ")";
    }

    /** Returns true if the table has ranges, but none for the row's code. */
    static boolean isOutside(Row row, Table table) {
        return !table.ranges().isEmpty() && table.rangeOf(row.code()) == null;
    }
}
