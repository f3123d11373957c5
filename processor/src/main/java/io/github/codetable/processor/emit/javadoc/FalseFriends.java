package io.github.codetable.processor.emit.javadoc;

import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.NameUses;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Names that denote different codes in different generated types, such as {@code BAD_DATA} in Jetty and in Spring. */
final class FalseFriends {

    private final NameUses uses;
    private final TypeNames types;

    FalseFriends(Table table, TypeNames types) {
        this.uses = new NameUses(table);
        this.types = types;
    }

    /** Returns a sentence with links to the other types in which the name denotes another code; empty without any. */
    JavadocText warning(ClassName type, Name name, Row row) {
        List<JavadocText> others = new ArrayList<>();
        for (NameUses.Use use : uses.of(name.text())) {
            ClassName other = type(use);
            if (use.row().code() != row.code() && !other.equals(type)) {
                JavadocText link = JavadocText.link(other, name.identifier());
                others.add(JavadocText.phrase("%s (" + use.row().code() + ")", link));
            }
        }
        return others.isEmpty()
                ? JavadocText.of(null)
                : JavadocText.phrase("Not to be confused with %s.", JavadocText.list(others));
    }

    private ClassName type(NameUses.Use use) {
        Framework framework = use.framework();
        return framework == null ? types.table() : types.holder(framework);
    }
}
