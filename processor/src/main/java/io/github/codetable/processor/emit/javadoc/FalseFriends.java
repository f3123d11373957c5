package io.github.codetable.processor.emit.javadoc;

import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that stand for one code in one of the generated types, and for another code in another. */
public final class FalseFriends {

    private final Map<String, List<Bearer>> bearers = new HashMap<>();

    FalseFriends(Table table, TypeNames names) {
        for (Row row : table.rows()) {
            add(names.table(), row.name(), row);
            for (Name alias : row.aliases()) {
                add(names.table(), alias, row);
            }
            for (Framework framework : table.frameworks()) {
                for (Name name : table.namesOf(row, framework)) {
                    add(names.holder(framework), name, row);
                }
            }
        }
    }

    private void add(ClassName type, Name name, Row row) {
        List<Bearer> same = bearers.get(name.text());
        if (same == null) {
            same = new ArrayList<>();
            bearers.put(name.text(), same);
        }
        same.add(new Bearer(type, row.code()));
    }

    /** What to say where a type has a name that means another code elsewhere; nothing when it does not. */
    @Nullable
    JavadocText warning(ClassName type, Name name, Row row) {
        List<JavadocText> others = new ArrayList<>();
        for (Bearer bearer : bearers.getOrDefault(name.text(), List.of())) {
            if (bearer.code() != row.code() && !bearer.type().equals(type)) {
                JavadocText link = JavadocText.link(bearer.type(), name.identifier());
                others.add(JavadocText.phrase("%s (" + bearer.code() + ")", link));
            }
        }
        return others.isEmpty() ? null : JavadocText.phrase("Not to be confused with %s.", JavadocText.list(others));
    }

    private record Bearer(ClassName type, int code) {}
}
