package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.ArrayList;
import java.util.List;

/** Ranges have names, start before they end, and lie inside each other or apart. */
final class RangeCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        List<Range> sound = new ArrayList<>();
        for (Range range : table.ranges()) {
            checkName(table, range, report);
            if (!range.isUsable()) {
                continue;
            }
            if (range.from() > range.to()) {
                report.add(Message.RANGE_BOUNDS, range.place(), range.name(), range.from(), range.to());
            } else if (!overlapsAny(sound, range, report)) {
                sound.add(range);
            }
        }
    }

    private static void checkName(Table table, Range range, Report report) {
        if (NameRules.RANGE.check(range.name(), range.place(), report)
                && ReservedNames.namesInEnumExpressions(Optioned.columns(table)).contains(range.name())) {
            NameRules.RANGE.reserved(
                    range.name(), range.place(), report, "the generated code uses a type of that name");
        }
    }

    private static boolean overlapsAny(List<Range> outer, Range range, Report report) {
        for (Range other : outer) {
            if (overlaps(other, range, report)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlaps(Range outer, Range range, Report report) {
        boolean same = outer.from() == range.from() && outer.to() == range.to();
        boolean apart = range.from() > outer.to();
        if (!same && (apart || outer.contains(range))) {
            return false;
        }
        report.add(
                Message.RANGES_OVERLAP,
                range.place(),
                List.of(new Related("range " + outer.name(), outer.place())),
                outer.name(),
                outer.from(),
                outer.to(),
                range.name(),
                range.from(),
                range.to(),
                same ? "are equal" : "overlap in part");
        return true;
    }
}
