package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.model.Interval;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rule that ranges have valid names, start before they end, and are disjoint or nested. */
final class RangeCheck implements Check {

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        Set<String> reserved = ReservedNames.namesInEnumExpressions(table.namesOfColumnsWithOptions());
        List<Range> valid = new ArrayList<>();
        for (Range range : table.ranges()) {
            if (NameRule.RANGE.check(range.name(), range.place(), problems) && reserved.contains(range.name())) {
                problems.add(NameRule.RANGE.reserved(range.name(), range.place(), NameRule.USED_TYPE));
            }
            Interval interval = range.interval();
            if (interval != null) {
                checkBounds(range, interval, valid, problems);
            }
        }
        return problems;
    }

    /** Returns true if all ranges have bounds, start before they end, and are disjoint or nested. */
    static boolean areValid(List<Range> ranges) {
        List<Range> earlier = new ArrayList<>();
        for (Range range : ranges) {
            Interval interval = range.interval();
            if (interval == null || interval.isReversed() || findOverlap(interval, earlier) != null) {
                return false;
            }
            earlier.add(range);
        }
        return true;
    }

    private static void checkBounds(Range range, Interval interval, List<Range> valid, List<Diagnostic> problems) {
        if (interval.isReversed()) {
            String from = interval.notation().text(interval.from());
            String to = interval.notation().text(interval.to());
            problems.add(Diagnostic.error(Message.RANGE_BOUNDS, range.place(), range.name(), from, to));
            return;
        }
        Range other = findOverlap(interval, valid);
        Interval others = other == null ? null : other.interval();
        if (other == null || others == null) {
            valid.add(range);
            return;
        }
        problems.add(Diagnostic.error(
                Message.RANGES_OVERLAP,
                range.place(),
                List.of(new Related("range " + other.name(), other.place())),
                other.name(),
                others.text(),
                range.name(),
                interval.text(),
                others.equals(interval) ? "are equal" : "overlap in part"));
    }

    /** Returns the first of the ranges that overlaps the interval in part or is the same; null if there is none. */
    private static @Nullable Range findOverlap(Interval interval, List<Range> earlier) {
        for (Range range : earlier) {
            Interval other = range.interval();
            if (other == null || interval.isAfter(other)) {
                continue;
            }
            if (other.equals(interval) || !other.contains(interval)) {
                return range;
            }
        }
        return null;
    }
}
