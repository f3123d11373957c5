package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Table;

/** One rule that every table has to keep. */
interface Check {

    /** Reports where the table breaks the rule, each time at the place of what has to change. */
    void check(Table table, Report report);
}
