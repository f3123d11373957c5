package io.github.codetable.processor.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names that mean different codes in different generated types. A name with the hash code of another may count as one of
 * them: the names themselves would take too much memory.
 */
final class AmbiguousNames {

    private final Map<Integer, Integer> codeByHash = new HashMap<>();
    private final Set<Integer> ambiguous = new HashSet<>();

    AmbiguousNames(Table table) {
        for (Row row : table.rows()) {
            add(row.name(), row);
            for (Name alias : row.aliases()) {
                add(alias, row);
            }
            for (Framework framework : table.frameworks()) {
                for (Name name : table.namesOf(row, framework)) {
                    add(name, row);
                }
            }
        }
    }

    private void add(Name name, Row row) {
        Integer code = codeByHash.putIfAbsent(name.text().hashCode(), row.code());
        if (code != null && code != row.code()) {
            ambiguous.add(name.text().hashCode());
        }
    }

    boolean contains(Name name) {
        return ambiguous.contains(name.text().hashCode());
    }
}
