package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.EnumSet;
import java.util.Set;

/** Every column says something about every code; where a code or a range is in doubt, so is what it inherits. */
final class MissingValueCheck implements Check {

    private static final Set<Message> BOUNDS = EnumSet.of(Message.RANGE_BOUNDS, Message.RANGES_OVERLAP);

    @Override
    public void check(Table table, Report report) {
        for (Row row : table.rows()) {
            for (Column column : table.columns()) {
                if (table.valueOf(row, column) == null && !isDoubtful(table, row, column, report)) {
                    report.add(Message.NO_VALUE, row.place(), column.name(), row.label());
                }
            }
        }
    }

    private static boolean isDoubtful(Table table, Row row, Column column, Report report) {
        return report.hasProblemAt(column.place())
                || table.ranges().stream().anyMatch(range -> isDoubtful(range, report))
                || (report.hasProblemAt(row.place())
                        && table.ranges().stream()
                                .anyMatch(range -> range.values().containsKey(column.name())));
    }

    private static boolean isDoubtful(Range range, Report report) {
        return !range.isUsable() || report.hasProblemAt(range.place(), BOUNDS);
    }
}
