package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.Set;

/** Limits the links in generated comments: the comment of each name links to every other name of its code. */
final class LinkCheck implements Check {

    /** The most links in a table's comments. One million links take some 100 MB of source. */
    static final int MAX_LINKS = 1_000_000;

    private static final Set<Message> FOUND = Set.of(Message.TOO_MANY);

    @Override
    public void check(Table table, Report report) {
        long links = 0;
        for (Row row : table.rows()) {
            links += links(table, row);
        }
        if (links > MAX_LINKS) {
            report.add(
                    Message.TOO_MANY,
                    table.frameworksPlace(),
                    MAX_LINKS,
                    "links in comments, of which each name has one to each other name of its code, and not " + links);
        }
    }

    /** Returns true if the table's links have been reported. */
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
