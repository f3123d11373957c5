package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rule that canonical names and aliases are valid names of enum constants. */
final class CanonicalNameCheck implements Check {

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        Set<String> reserved = ReservedNames.namesInEnumExpressions(table.namesOfColumnsWithOptions());
        for (Row row : table.rows()) {
            NameRule.CANONICAL.check(row.name(), reserved, NameRule.USED_TYPE, problems);
            for (Name alias : row.aliases()) {
                NameRule.ALIAS.check(alias, reserved, NameRule.USED_TYPE, problems);
            }
        }
        return problems;
    }
}
