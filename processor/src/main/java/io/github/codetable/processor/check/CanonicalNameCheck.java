package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.Set;

/** Canonical names and aliases are names that the enum's constants can have. */
final class CanonicalNameCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        Set<String> reserved = ReservedNames.namesInEnumExpressions(Optioned.columns(table));
        for (Row row : table.rows()) {
            check(NameRules.CANONICAL, row.name(), reserved, report);
            for (Name alias : row.aliases()) {
                check(NameRules.ALIAS, alias, reserved, report);
            }
        }
    }

    private static void check(NameRule rule, Name name, Set<String> reserved, Report report) {
        if (rule.check(name.text(), name.place(), report) && reserved.contains(name.text())) {
            rule.reserved(name.text(), name.place(), report, "the generated code uses a type of that name");
        }
    }
}
