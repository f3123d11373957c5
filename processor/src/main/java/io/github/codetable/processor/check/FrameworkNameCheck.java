package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
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
            NameRule listed = NameRule.nameIn(framework.key());
            NamePattern pattern = framework.pattern();
            for (Row row : table.rows()) {
                NameRule rule = pattern == null || row.names().containsKey(framework.key())
                        ? listed
                        : NameRule.nameMadeBy(pattern, framework, row);
                for (Name name : table.namesOf(row, framework)) {
                    rule.check(name, reserved, "the table has that name", problems);
                }
            }
        }
        return problems;
    }
}
