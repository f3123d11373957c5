package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Mention;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;

/** The ranges whose codes a pattern names are there. */
final class PatternRangeCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        List<String> known = new ArrayList<>();
        for (Range range : table.ranges()) {
            known.add(range.name());
        }
        for (Framework framework : table.frameworks()) {
            for (Mention range : framework.patternRanges()) {
                if (!known.contains(range.name())) {
                    report.add(
                            Message.UNKNOWN_RANGE,
                            range.place(),
                            range.name(),
                            known,
                            DidYouMean.hint(range.name(), known));
                }
            }
        }
    }
}
