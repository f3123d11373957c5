package io.github.codetable.processor.emit.javadoc;

import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Notation;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.SourceBudget;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that denote different codes in different generated types, such as {@code BAD_DATA} in Jetty and in Spring. */
final class FalseFriends {

    private final Notation notation;
    private final Map<String, List<Use>> usesByName = new HashMap<>();

    FalseFriends(Table table, TypeNames types) {
        this.notation = table.notation();
        for (Row row : table.rows()) {
            add(types.table(), row.name(), row);
            for (Name alias : row.aliases()) {
                add(types.table(), alias, row);
            }
            for (Framework framework : table.frameworks()) {
                for (Name name : table.namesOf(row, framework)) {
                    add(types.holder(framework), name, row);
                }
            }
        }
    }

    private void add(ClassName type, Name name, Row row) {
        List<Use> uses = usesByName.get(name.text());
        if (uses == null) {
            uses = new ArrayList<>();
            usesByName.put(name.text(), uses);
        }
        uses.add(new Use(type, row.code()));
    }

    /**
     * Returns a sentence with links to other types in which the name denotes another code; empty without any. Only the
     * first types are linked, the rest are counted.
     */
    JavadocText warning(ClassName type, Name name, Row row) {
        List<JavadocText> others = new ArrayList<>();
        int more = 0;
        for (Use use : usesByName.getOrDefault(name.text(), List.of())) {
            if (use.code() == row.code() || use.type().equals(type)) {
                continue;
            }
            if (others.size() == SourceBudget.MAX_FALSE_FRIENDS) {
                more++;
            } else {
                JavadocText link = JavadocText.link(use.type(), name.identifier());
                others.add(JavadocText.phrase("%s (" + notation.text(use.code()) + ")", link));
            }
        }
        if (others.isEmpty()) {
            return JavadocText.of(null);
        }
        String rest = more == 0 ? "" : " and " + more + " more";
        return JavadocText.phrase("Not to be confused with %s" + rest + ".", JavadocText.list(others));
    }

    private record Use(ClassName type, int code) {}
}
