package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.naming.Pattern;

/** Names that a pattern makes. */
final class Made {

    private Made() {}

    /** True for a name whose problems would only follow from one that its pattern, its canonical name or its code has. */
    static boolean isExplained(Row row, Framework framework, Report report) {
        Pattern pattern = framework.pattern();
        if (pattern == null || row.names().containsKey(framework.key())) {
            return false;
        }
        return report.hasProblemAt(pattern.place())
                || report.hasProblemAt(row.name().place())
                || (row.code() < 0 && pattern.hasCode());
    }
}
