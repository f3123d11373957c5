package io.github.codetable.processor.emit.source;

import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names of private members, which give way to the spec's. */
public final class UniqueName {

    private UniqueName() {}

    /** The names of the fields that an enum has for a table's columns. */
    public static List<String> takenByColumns(Table table) {
        List<String> taken = new ArrayList<>();
        for (Column column : table.columns()) {
            taken.add(column.name());
        }
        return taken;
    }

    /** The name, with as many underscores behind it as it takes to be none of those that are taken. */
    public static Identifier of(String wanted, Collection<String> taken) {
        String name = wanted;
        while (taken.contains(name)) {
            name += "_";
        }
        return new Identifier(name);
    }
}
