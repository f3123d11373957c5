package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rule that an alias differs from every canonical name and from every other alias. */
final class AliasCheck implements Check {

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        Map<String, Owner> owners = new HashMap<>();
        for (Row row : table.rows()) {
            Name name = row.name();
            owners.putIfAbsent(name.text(), new Owner("the name of " + row.label(table.notation()), name.place()));
        }
        for (Row row : table.rows()) {
            for (Name alias : row.aliases()) {
                Owner first = owners.putIfAbsent(
                        alias.text(), new Owner("an alias of " + row.label(table.notation()), alias.place()));
                if (first != null) {
                    problems.add(Diagnostic.error(
                            Message.SAME_ALIAS,
                            alias.place(),
                            Related.first(first.place()),
                            alias.text(),
                            row.label(table.notation()),
                            first.role()));
                }
            }
        }
        return problems;
    }

    private record Owner(String role, Place place) {}
}
