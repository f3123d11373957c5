package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.ClassFileBudget;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;

/** Reports tables whose generated classes do not fit into class files. */
final class ClassFileCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        ClassFileBudget budget = new ClassFileBudget(table);
        Place place = table.name().place();
        demand(
                budget.initializerBytes(),
                ClassFileBudget.MAX_METHOD_BYTES,
                "bytes in the enum's initializer, of which a code takes 16 and an alias 6",
                place,
                report);
        demand(
                budget.enumPoolEntries(),
                ClassFileBudget.MAX_POOL_ENTRIES,
                "constants in the enum's class file, of which a code takes 4, an alias 3 and each different text 2",
                place,
                report);
        for (Framework framework : table.frameworks()) {
            demand(
                    budget.holderPoolEntries(framework),
                    ClassFileBudget.MAX_POOL_ENTRIES,
                    "constants in a holder's class file, of which a code takes 4 and each of its names 2",
                    framework.place(),
                    report);
        }
    }

    private static void demand(int needed, int max, String what, Place place, Report report) {
        if (needed > max) {
            report.add(Message.TOO_MANY, place, max, what + ", and not " + needed);
        }
    }
}
