package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.JavaLang;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.ArrayList;
import java.util.List;

/** The table and the holders have names that a type can have, and that hide no type which the generated code uses. */
final class TypeNameCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        check(NameRules.TABLE, table.name(), ClassFileName.mostOfTable(table), report);
        List<String> nested = new ArrayList<>();
        for (String column : Optioned.columns(table)) {
            nested.add(ReservedNames.nestedType(column));
        }
        for (Framework framework : table.frameworks()) {
            NameRules.FRAMEWORK.check(framework.key(), framework.place(), report);
            Name holder = framework.holder();
            check(NameRules.HOLDER, holder, ClassFileName.mostOfHolder(), report);
            if (nested.contains(holder.text())) {
                NameRules.HOLDER.reserved(holder.text(), holder.place(), report, "the enum of a column has that name");
            }
        }
    }

    private static void check(NameRule rule, Name name, int most, Report report) {
        if (name.text().isEmpty() || !rule.check(name.text(), name.place(), report)) {
            return;
        }
        if (name.text().length() > most) {
            rule.refuse(
                    name.text(),
                    name.place(),
                    report,
                    "it has more than " + most
                            + " characters, which is the limit for the name of its class file; shorten it");
        } else if (JavaLang.isType(name.text())) {
            rule.reserved(name.text(), name.place(), report, "it would hide java.lang." + name.text());
        } else if (ReservedNames.isUsedType(name.text())) {
            rule.reserved(name.text(), name.place(), report, "the generated code uses a type of that name");
        }
    }
}
