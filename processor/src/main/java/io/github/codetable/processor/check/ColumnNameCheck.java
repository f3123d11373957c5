package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.EnumMembers;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.JavaLang;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns have names that an accessor can have, and their enums names that clash with no type around them. */
final class ColumnNameCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        Map<String, Column> enums = new HashMap<>();
        for (Column column : table.columns()) {
            if (!NameRules.COLUMN.check(column.name(), column.place(), report)) {
                continue;
            }
            String reason = reason(table, column);
            if (reason != null) {
                NameRules.COLUMN.reserved(column.name(), column.place(), report, reason);
            } else if (column.type().hasOptions()) {
                checkFile(column, enums, report);
                checkFileName(table, column, report);
            }
        }
    }

    private static @Nullable String reason(Table table, Column column) {
        String name = column.name();
        if (Row.KEYS.contains(name) || Range.KEYS.contains(name)) {
            return "codes or ranges have a key of that name";
        }
        if (EnumMembers.isReserved(name)) {
            return "the name has another meaning in the generated enum";
        }
        if (!column.type().hasOptions()) {
            return null;
        }
        String type = ReservedNames.nestedType(name);
        if (type.equalsIgnoreCase("Range")) {
            return "the file of its enum would have the same name as the file of the ranges on many systems";
        }
        if (type.equals(table.name().text())) {
            return "its enum would be named " + type + ", which is the name of the table";
        }
        boolean hides = JavaLang.isType(type) || ReservedNames.isUsedType(type);
        return hides ? "its enum would be named " + type + " and would hide another type of that name" : null;
    }

    private static void checkFile(Column column, Map<String, Column> enums, Report report) {
        String type = ReservedNames.nestedType(column.name());
        Column first = enums.putIfAbsent(type.toLowerCase(Locale.ROOT), column);
        if (first != null) {
            String other = ReservedNames.nestedType(first.name());
            report.add(Message.SAME_FILE, column.place(), SameNameCheck.first(first.place()), other, type);
        }
    }

    private static void checkFileName(Table table, Column column, Report report) {
        String type = ReservedNames.nestedType(column.name());
        if (!ClassFileName.hasRoom(table, type)
                && !report.hasProblemAt(table.name().place())) {
            NameRules.COLUMN.refuse(
                    column.name(),
                    column.place(),
                    report,
                    "the name of its class file, which starts with the name of the table, would be too long;"
                            + " shorten one of the two names");
        }
    }
}
