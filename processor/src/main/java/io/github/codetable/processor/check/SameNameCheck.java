package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rule that no two codes have the same canonical name. */
final class SameNameCheck implements Check {

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        Map<String, Row> rows = new HashMap<>();
        for (Row row : table.rows()) {
            String name = row.name().text();
            Row first = rows.putIfAbsent(name, row);
            if (first != null) {
                problems.add(Diagnostic.error(
                        Message.SAME_NAME,
                        row.name().place(),
                        Related.first(first.name().place()),
                        name,
                        first.number(table.notation()),
                        row.number(table.notation())));
            }
        }
        return problems;
    }
}
