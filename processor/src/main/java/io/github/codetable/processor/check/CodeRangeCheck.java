package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Where there are ranges, every code lies in one. */
final class CodeRangeCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        List<String> ranges = new ArrayList<>();
        for (Range range : table.ranges()) {
            if (!range.isUsable()) {
                return;
            }
            ranges.add(range.name() + " (" + range.from() + "-" + range.to() + ")");
        }
        for (Row row : table.rows()) {
            if (!ranges.isEmpty() && row.code() >= 0 && table.rangeOf(row.code()) == null) {
                report.add(Message.NO_RANGE, row.place(), row.code(), ranges);
            }
        }
    }
}
