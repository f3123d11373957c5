package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.List;

/** Where there are ranges, every code lies in one. */
final class CodeRangeCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        if (table.ranges().isEmpty() || !table.ranges().stream().allMatch(Range::isUsable)) {
            return;
        }
        List<String> ranges =
                table.ranges().stream().map(CodeRangeCheck::described).toList();
        for (Row row : table.rows()) {
            if (row.code() >= 0 && table.rangeOf(row.code()).isEmpty()) {
                report.add(Message.NO_RANGE, row.place(), row.code(), ranges);
            }
        }
    }

    private static String described(Range range) {
        return range.name() + " (" + range.from() + "-" + range.to() + ")";
    }
}
