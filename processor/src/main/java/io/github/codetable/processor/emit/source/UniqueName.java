package io.github.codetable.processor.emit.source;

import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names of private members that do not collide with names of the spec. */
public final class UniqueName {

    private UniqueName() {}

    /** Returns the names of a table's columns, which are fields of the enum. */
    public static List<String> columnNames(Table table) {
        List<String> taken = new ArrayList<>();
        for (Column column : table.columns()) {
            taken.add(column.name());
        }
        return taken;
    }

    /** Returns the wanted name, with underscores appended until it differs from all taken names. */
    public static Identifier of(String wanted, Collection<String> taken) {
        String name = wanted;
        while (taken.contains(name)) {
            name += "_";
        }
        return new Identifier(name);
    }
}
