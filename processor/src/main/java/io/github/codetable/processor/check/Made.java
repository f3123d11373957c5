package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Row;

/** Names that a pattern makes. */
final class Made {

    private Made() {}

    /** True for a name whose problems would only follow from one that its pattern, its canonical name or its code has. */
    static boolean isExplained(Row row, Framework framework, Report report) {
        return !row.names().containsKey(framework.key())
                && framework
                        .pattern()
                        .filter(pattern -> report.hasProblemAt(pattern.place())
                                || report.hasProblemAt(row.name().place())
                                || row.code() < 0 && pattern.hasCode())
                        .isPresent();
    }
}
