package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.EnumMembers;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.JavaLang;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule that columns have valid names of accessors, and that their enums have names of their own. */
final class ColumnNameCheck implements Check {

    private static final List<String> NESTED_TYPES = List.of("Range", "Sets");

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        Map<String, Column> enums = new HashMap<>();
        for (Column column : table.columns()) {
            if (!NameRule.COLUMN.check(column.name(), column.place(), problems)) {
                continue;
            }
            String reason = reservedReason(table, column);
            if (reason != null) {
                problems.add(NameRule.COLUMN.reserved(column.name(), column.place(), reason));
            } else if (column.type().hasOptions()) {
                checkFile(column, enums, problems);
                checkFileName(table, column, problems);
            }
        }
        return problems;
    }

    /** Returns the reason why the column's name is reserved, or null if the name is free. */
    private static @Nullable String reservedReason(Table table, Column column) {
        String name = column.name();
        if (Row.KEYS.contains(name) || Range.KEYS.contains(name)) {
            return "codes or ranges have a key of that name";
        }
        if (EnumMembers.isReserved(name)) {
            return "the name has another meaning in the generated enum";
        }
        if (EnumMembers.isMethodReserved(name)) {
            String method = EnumMembers.valueOfAnyCode(name);
            return "its method would be named " + method + ", which has another meaning in the generated enum";
        }
        if (!column.type().hasOptions()) {
            return null;
        }
        String type = ReservedNames.nestedType(name);
        for (String other : NESTED_TYPES) {
            if (type.equalsIgnoreCase(other)) {
                return "the file of its enum would have the same name as the file of " + other + " on many systems";
            }
        }
        if (type.equals(table.name().text())) {
            return "its enum would be named " + type + ", which is the name of the table";
        }
        boolean hides = JavaLang.isType(type) || ReservedNames.isUsedType(type);
        return hides ? "its enum would be named " + type + " and would hide another type of that name" : null;
    }

    private static void checkFile(Column column, Map<String, Column> enums, List<Diagnostic> problems) {
        String type = ReservedNames.nestedType(column.name());
        Column first = enums.putIfAbsent(type.toLowerCase(Locale.ROOT), column);
        if (first != null) {
            problems.add(Diagnostic.error(
                    Message.SAME_FILE,
                    column.place(),
                    Related.first(first.place()),
                    ReservedNames.nestedType(first.name()),
                    type,
                    "rename one of them"));
        }
    }

    /** Reports a class file name that is too long, unless the table's name alone is too long already. */
    private static void checkFileName(Table table, Column column, List<Diagnostic> problems) {
        int tableLength = table.name().text().length();
        String type = ReservedNames.nestedType(column.name());
        if (tableLength + "$".length() + type.length() > NameRule.MAX_CLASS_NAME
                && tableLength <= TypeNameCheck.maxTableName(table)) {
            problems.add(NameRule.COLUMN.invalid(
                    column.name(),
                    column.place(),
                    "the name of its class file, which starts with the name of the table, would be too long;"
                            + " shorten one of the two names"));
        }
    }
}
