package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.HashMap;
import java.util.Map;

/** A framework gives a name once. */
final class SameFrameworkNameCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        for (Framework framework : table.frameworks()) {
            Map<String, Given> given = new HashMap<>();
            for (Row row : table.rows()) {
                if (Made.isExplained(row, framework, report)) {
                    continue;
                }
                for (Name name : table.namesOf(row, framework)) {
                    Given first = given.putIfAbsent(name.text(), new Given(row, name));
                    if (first != null) {
                        report(framework, row, name, first, report);
                    }
                }
            }
        }
    }

    private static void report(Framework framework, Row row, Name name, Given first, Report report) {
        report.add(
                Message.SAME_FRAMEWORK_NAME,
                name.place(),
                SameNameCheck.first(first.name().place()),
                framework.key(),
                row.label(),
                name.text(),
                first.row().label());
    }

    private record Given(Row row, Name name) {}
}
