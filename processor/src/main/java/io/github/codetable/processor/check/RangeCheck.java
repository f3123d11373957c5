package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Related;
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
            if (range.hasValidBounds()) {
                checkBounds(range, valid, problems);
            }
        }
        return problems;
    }

    /** Returns true if all ranges have bounds, start before they end, and are disjoint or nested. */
    static boolean areValid(List<Range> ranges) {
        List<Range> earlier = new ArrayList<>();
        for (Range range : ranges) {
            if (!range.hasValidBounds() || range.from() > range.to() || findOverlap(range, earlier) != null) {
                return false;
            }
            earlier.add(range);
        }
        return true;
    }

    private static void checkBounds(Range range, List<Range> valid, List<Diagnostic> problems) {
        if (range.from() > range.to()) {
            problems.add(Diagnostic.error(Message.RANGE_BOUNDS, range.place(), range.name(), range.from(), range.to()));
            return;
        }
        Range other = findOverlap(range, valid);
        if (other == null) {
            valid.add(range);
            return;
        }
        problems.add(Diagnostic.error(
                Message.RANGES_OVERLAP,
                range.place(),
                List.of(new Related("range " + other.name(), other.place())),
                other.name(),
                other.from(),
                other.to(),
                range.name(),
                range.from(),
                range.to(),
                isSame(other, range) ? "are equal" : "overlap in part"));
    }

    /** Returns the first of the ranges that overlaps the range in part or is the same; null if there is none. */
    private static @Nullable Range findOverlap(Range range, List<Range> earlier) {
        for (Range other : earlier) {
            boolean isDisjoint = range.from() > other.to();
            if (isSame(other, range) || (!isDisjoint && !other.contains(range))) {
                return other;
            }
        }
        return null;
    }

    private static boolean isSame(Range one, Range other) {
        return one.from() == other.from() && one.to() == other.to();
    }
}
