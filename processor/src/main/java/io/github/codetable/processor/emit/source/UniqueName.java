package io.github.codetable.processor.emit.source;

import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Ascii;
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

    /**
     * Returns the wanted name, with underscores appended until no taken name is the name, or the name with a number
     * appended.
     */
    public static Identifier ofNumbered(String wanted, Collection<String> taken) {
        String name = wanted;
        while (isTakenWithNumber(name, taken)) {
            name += "_";
        }
        return new Identifier(name);
    }

    private static boolean isTakenWithNumber(String name, Collection<String> taken) {
        for (String other : taken) {
            if (other.startsWith(name) && isNumberOrEmpty(other.substring(name.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumberOrEmpty(String text) {
        return text.isEmpty() || Ascii.consistsOf(Ascii.DIGITS, text);
    }
}
