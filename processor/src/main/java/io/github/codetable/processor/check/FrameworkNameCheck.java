package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Notation;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.NamePattern;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rule that the names in a framework are valid names of constants, whether written or made by a pattern. */
final class FrameworkNameCheck implements Check {

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        Set<String> reserved =
                ReservedNames.namesInHolderExpressions(table.name().text());
        for (Framework framework : table.frameworks()) {
            for (Row row : table.rows()) {
                NameRule rule = rule(framework, row, table.notation());
                for (Name name : table.namesOf(row, framework)) {
                    rule.check(name, reserved, "the table has that name", problems);
                }
            }
        }
        return problems;
    }

    /** Returns the rule for the names of a row. It says so if a pattern makes the name, which is not in the spec. */
    private static NameRule rule(Framework framework, Row row, Notation notation) {
        NamePattern pattern = framework.pattern();
        return pattern == null || row.names().containsKey(framework.key())
                ? NameRule.nameIn(framework.key())
                : NameRule.nameMadeBy(pattern, framework, row.label(notation));
    }
}
