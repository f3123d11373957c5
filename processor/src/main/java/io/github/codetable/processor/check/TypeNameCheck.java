package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.JavaLang;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.ArrayList;
import java.util.List;

/** The rule that the table and the holders have valid names of types, which hide no type that the generated code uses. */
final class TypeNameCheck implements Check {

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        check(NameRule.TABLE, table.name(), maxTableName(table), problems);
        List<String> nested = new ArrayList<>();
        for (String column : table.namesOfColumnsWithOptions()) {
            nested.add(ReservedNames.nestedType(column));
        }
        for (Framework framework : table.frameworks()) {
            NameRule.FRAMEWORK.check(framework.key(), framework.place(), problems);
            Name holder = framework.holder();
            check(NameRule.HOLDER, holder, NameRule.MAX_CLASS_NAME, problems);
            if (nested.contains(holder.text())) {
                problems.add(
                        NameRule.HOLDER.reserved(holder.text(), holder.place(), "the enum of a column has that name"));
            }
        }
        return problems;
    }

    /** Returns the maximum length of the table's name, which is also the start of the names of nested types. */
    static int maxTableName(Table table) {
        if (!table.ranges().isEmpty()) {
            return NameRule.MAX_CLASS_NAME - "$Range".length();
        }
        return NameRule.MAX_CLASS_NAME - (hasSets(table) ? "$Sets".length() : 0);
    }

    private static boolean hasSets(Table table) {
        for (Column column : table.columns()) {
            if (column.type() == Column.Type.SET) {
                return true;
            }
        }
        return false;
    }

    private static void check(NameRule rule, Name name, int maxLength, List<Diagnostic> problems) {
        String text = name.text();
        if (text.isEmpty() || !rule.check(text, name.place(), problems)) {
            return;
        }
        if (text.length() > maxLength) {
            problems.add(rule.invalid(
                    text,
                    name.place(),
                    "it has more than " + maxLength
                            + " characters, which is the limit for the name of its class file; shorten it"));
        } else if (JavaLang.isType(text)) {
            problems.add(rule.reserved(text, name.place(), "it would hide java.lang." + text));
        } else if (ReservedNames.isUsedType(text)) {
            problems.add(rule.reserved(text, name.place(), NameRule.USED_TYPE));
        }
    }
}
