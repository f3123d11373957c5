package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.Set;

/** The names that frameworks give are names that a holder's constants can have. */
final class FrameworkNameCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        Set<String> reserved =
                ReservedNames.namesInHolderExpressions(table.name().text());
        for (Framework framework : table.frameworks()) {
            NameRule rule = NameRules.nameIn(framework.key());
            for (Row row : table.rows()) {
                if (Made.isExplained(row, framework, report)) {
                    continue;
                }
                for (Name name : table.namesOf(row, framework)) {
                    check(rule, name, reserved, report);
                }
            }
        }
    }

    private static void check(NameRule rule, Name name, Set<String> reserved, Report report) {
        if (rule.check(name.text(), name.place(), report) && reserved.contains(name.text())) {
            rule.reserved(name.text(), name.place(), report, "the table has that name");
        }
    }
}
