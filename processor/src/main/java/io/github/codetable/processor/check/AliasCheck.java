package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.HashMap;
import java.util.Map;

/** An alias is no code's name and no other alias. */
final class AliasCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        Map<String, Taken> taken = new HashMap<>();
        for (Row row : table.rows()) {
            taken.putIfAbsent(
                    row.name().text(),
                    new Taken("the name of " + row.label(), row.name().place()));
        }
        for (Row row : table.rows()) {
            for (Name alias : row.aliases()) {
                Taken first = taken.putIfAbsent(alias.text(), new Taken("an alias of " + row.label(), alias.place()));
                if (first != null) {
                    report.add(
                            Message.SAME_ALIAS,
                            alias.place(),
                            SameNameCheck.first(first.place()),
                            alias.text(),
                            row.label(),
                            first.as());
                }
            }
        }
    }

    private record Taken(String as, Place place) {}
}
