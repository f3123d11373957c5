package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.Set;

/** The comment of each name links to all others of its code; these links are no more than a compiler can hold. */
final class LinkCheck implements Check {

    /** What some 100 MB of comments have. */
    static final int MOST = 1_000_000;

    private static final Set<Message> FOUND = Set.of(Message.TOO_MANY);

    @Override
    public void check(Table table, Report report) {
        long links = 0;
        for (Row row : table.rows()) {
            links += links(table, row);
        }
        if (links > MOST) {
            report.add(
                    Message.TOO_MANY,
                    table.frameworksPlace(),
                    MOST,
                    "links in Javadoc (one from each name of a code to each other name of it), but needs " + links);
        }
    }

    /** True when that was reported of the table. */
    static boolean hasFailed(Table table, Report report) {
        return report.hasProblemAt(table.frameworksPlace(), FOUND);
    }

    private static long links(Table table, Row row) {
        long names = 0;
        for (Framework framework : table.frameworks()) {
            names += table.namesOf(row, framework).size();
        }
        return names * names;
    }
}
