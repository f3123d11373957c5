package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.List;

/** Limits the links in generated comments: the comment of each name links to every other name of its code. */
final class LinkCheck implements Check {

    /** The most links in a table's comments. One million links take some 100 MB of source. */
    static final int MAX_LINKS = 1_000_000;

    @Override
    public List<Diagnostic> check(Table table) {
        long links = 0;
        for (Row row : table.rows()) {
            links += links(table, row);
        }
        if (links <= MAX_LINKS) {
            return List.of();
        }
        return List.of(Diagnostic.error(
                Message.TOO_MANY,
                table.frameworksPlace(),
                MAX_LINKS,
                "links in Javadoc (one from each name of a code to each other name of it), but needs " + links));
    }

    private static long links(Table table, Row row) {
        long names = 0;
        for (Framework framework : table.frameworks()) {
            names += table.namesOf(row, framework).size();
        }
        return names * names;
    }
}
