package io.github.codetable.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All names of a table with the codes that they denote, in the order of the codes. */
public final class NameUses {

    private final Map<String, List<Use>> usesByName = new HashMap<>();

    public NameUses(Table table) {
        for (Row row : table.rows()) {
            add(new Use(row, null, row.name()));
            for (Name alias : row.aliases()) {
                add(new Use(row, null, alias));
            }
            for (Framework framework : table.frameworks()) {
                for (Name name : table.namesOf(row, framework)) {
                    add(new Use(row, framework, name));
                }
            }
        }
    }

    private void add(Use use) {
        List<Use> uses = usesByName.get(use.name.text());
        if (uses == null) {
            uses = new ArrayList<>();
            usesByName.put(use.name.text(), uses);
        }
        uses.add(use);
    }

    /** Returns the uses of a name; empty if the table does not have it. */
    public List<Use> of(String name) {
        return usesByName.getOrDefault(name, List.of());
    }

    /** Returns true if the name denotes several codes, such as {@code BAD_DATA} in Jetty and in Spring. */
    public boolean isAmbiguous(String name) {
        int code = 0;
        boolean isFirst = true;
        for (Use use : of(name)) {
            if (!isFirst && use.row.code() != code) {
                return true;
            }
            code = use.row.code();
            isFirst = false;
        }
        return false;
    }

    /**
     * A use of a name.
     *
     * @param row the code that the name denotes
     * @param framework the framework that uses the name, or null for a name of the table's enum
     * @param name the name, with its deprecation
     */
    public record Use(Row row, @Nullable Framework framework, Name name) {}
}
