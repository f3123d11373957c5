package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Nearest;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Table;
import java.util.List;

/** The ranges whose codes a pattern names are there. */
final class PatternRangeCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        List<String> known = table.ranges().stream().map(Range::name).toList();
        for (Framework framework : table.frameworks()) {
            framework.patternRanges().stream()
                    .filter(range -> !known.contains(range.name()))
                    .forEach(range -> report.add(
                            Message.UNKNOWN_RANGE,
                            range.place(),
                            range.name(),
                            known,
                            Nearest.hint(range.name(), known)));
        }
    }
}
