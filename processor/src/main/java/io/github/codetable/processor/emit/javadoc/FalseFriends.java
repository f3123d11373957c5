package io.github.codetable.processor.emit.javadoc;

import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.NameUses;
import io.github.codetable.processor.model.Notation;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.SourceBudget;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Names that denote different codes in different generated types, such as {@code BAD_DATA} in Jetty and in Spring. */
final class FalseFriends {

    private final NameUses uses;
    private final TypeNames types;
    private final Notation notation;

    FalseFriends(Table table, TypeNames types) {
        this.uses = new NameUses(table);
        this.types = types;
        this.notation = table.notation();
    }

    /**
     * Returns a sentence with links to other types in which the name denotes another code; empty without any. Only the
     * first types are linked, the rest are counted.
     */
    JavadocText warning(ClassName type, Name name, Row row) {
        List<JavadocText> others = new ArrayList<>();
        int more = 0;
        for (NameUses.Use use : uses.of(name.text())) {
            ClassName other = type(use);
            if (use.row().code() == row.code() || other.equals(type)) {
                continue;
            }
            if (others.size() == SourceBudget.MAX_FALSE_FRIENDS) {
                more++;
            } else {
                JavadocText link = JavadocText.link(other, name.identifier());
                others.add(JavadocText.phrase("%s (" + notation.text(use.row().code()) + ")", link));
            }
        }
        if (others.isEmpty()) {
            return JavadocText.of(null);
        }
        String rest = more == 0 ? "" : " and " + more + " more";
        return JavadocText.phrase("Not to be confused with %s" + rest + ".", JavadocText.list(others));
    }

    private ClassName type(NameUses.Use use) {
        Framework framework = use.framework();
        return framework == null ? types.table() : types.holder(framework);
    }
}
