package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two codes have the same canonical name. */
final class SameNameCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        Map<String, Row> named = new HashMap<>();
        for (Row row : table.rows()) {
            String name = row.name().text();
            Row first = named.putIfAbsent(name, row);
            if (first != null) {
                report.add(
                        Message.SAME_NAME,
                        row.name().place(),
                        first(first.name().place()),
                        name,
                        first.label(),
                        row.label());
            }
        }
    }

    /** The place of the one that has the name rightfully. */
    static List<Related> first(Place place) {
        return List.of(new Related("first", place));
    }
}
