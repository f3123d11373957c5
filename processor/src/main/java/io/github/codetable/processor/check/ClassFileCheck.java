package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.model.ClassFileBudget;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;

/** The generated classes must fit into class files: see {@link ClassFileBudget}. */
final class ClassFileCheck implements Check {

    private static final String VALUES =
            "20 for each column, 2 for each different text, 3 for each different enum value or set)";

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        ClassFileBudget budget = new ClassFileBudget(table);
        Place place = table.name().place();
        check(
                budget.initializerBytes(),
                ClassFileBudget.MAX_METHOD_BYTES,
                "bytes in the enum's initializer (24 for each code, 6 for each alias)",
                place,
                problems);
        checkPool(
                budget.enumPoolEntries(),
                "the enum's class file (4 for each code, 3 for each alias, " + VALUES,
                place,
                problems);
        checkPool(
                budget.rangePoolEntries(),
                "the class file of its ranges (4 for each range, " + VALUES,
                place,
                problems);
        checkPool(
                budget.setPoolEntries(),
                "the class file of its sets (6 for each different set, 3 for each different value in one, 20 for each"
                        + " column)",
                place,
                problems);
        for (Framework framework : table.frameworks()) {
            checkPool(
                    budget.holderPoolEntries(framework),
                    "a holder's class file (4 for each code, 21 for 10 of its names)",
                    framework.place(),
                    problems);
        }
        return problems;
    }

    private static void checkPool(int needed, String what, Place place, List<Diagnostic> problems) {
        check(needed, ClassFileBudget.MAX_POOL_ENTRIES, "constants in " + what, place, problems);
    }

    private static void check(int needed, int max, String what, Place place, List<Diagnostic> problems) {
        if (needed > max) {
            problems.add(Diagnostic.error(Message.TOO_MANY, place, max, what + ", but needs " + needed));
        }
    }
}
