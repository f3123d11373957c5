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

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        ClassFileBudget budget = new ClassFileBudget(table);
        Place place = table.name().place();
        check(
                budget.initializerBytes(),
                ClassFileBudget.MAX_METHOD_BYTES,
                "bytes in the enum's initializer (16 for each code, 6 for each alias)",
                place,
                problems);
        check(
                budget.enumPoolEntries(),
                ClassFileBudget.MAX_POOL_ENTRIES,
                "constants in the enum's class file (4 for each code, 3 for each alias, 2 for each different text, 10 for"
                        + " each column)",
                place,
                problems);
        for (Framework framework : table.frameworks()) {
            check(
                    budget.holderPoolEntries(framework),
                    ClassFileBudget.MAX_POOL_ENTRIES,
                    "constants in a holder's class file (4 for each code, 2 for each of its names)",
                    framework.place(),
                    problems);
        }
        return problems;
    }

    private static void check(int needed, int max, String what, Place place, List<Diagnostic> problems) {
        if (needed > max) {
            problems.add(Diagnostic.error(Message.TOO_MANY, place, max, what + ", but needs " + needed));
        }
    }
}
