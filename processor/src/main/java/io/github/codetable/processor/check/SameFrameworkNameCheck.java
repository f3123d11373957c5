package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Notation;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rule that no name occurs twice in a framework. */
final class SameFrameworkNameCheck implements Check {

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Framework framework : table.frameworks()) {
            Map<String, Use> uses = new HashMap<>();
            for (Row row : table.rows()) {
                for (Name name : table.namesOf(row, framework)) {
                    Use first = uses.putIfAbsent(name.text(), new Use(row, name));
                    if (first != null) {
                        problems.add(Diagnostic.error(
                                Message.SAME_FRAMEWORK_NAME,
                                name.place(),
                                Related.first(first.name().place()),
                                framework.key(),
                                row.label(table.notation()),
                                name.text(),
                                first.row().label(table.notation()),
                                advice(framework, row, first.row(), table.notation())));
                    }
                }
            }
        }
        return problems;
    }

    /** Returns the advice to rename a listed name, or to list a name instead of one that the pattern makes. */
    private static String advice(Framework framework, Row row, Row first, Notation notation) {
        boolean isMade = !row.names().containsKey(framework.key());
        if (!isMade && first.names().containsKey(framework.key())) {
            return "rename or remove one of the two";
        }
        return "write `" + framework.key() + ": OTHER_NAME` under `names` of " + (isMade ? row : first).label(notation);
    }

    private record Use(Row row, Name name) {}
}
