package io.github.codetable.processor.emit;

import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the comments of all constants that stand for a code. */
final class RowJavadoc {

    private final Table table;
    private final TypeNames names;
    private final FalseFriends falseFriends;

    RowJavadoc(Table table, TypeNames names) {
        this.table = table;
        this.names = names;
        this.falseFriends = new FalseFriends(table, names);
    }

    /** Of the enum's constant. */
    Javadoc ofConstant(Row row) {
        return warned(Javadoc.of(headline(row)).details(row.description()), names.table(), row, row.name())
                .items(names(row, table.frameworks()));
    }

    /** Of another name of the enum's constant. */
    Javadoc ofAlias(Row row, Name alias) {
        JavadocText constant = JavadocText.link(row.name().identifier());
        return warned(Javadoc.of(JavadocText.phrase("Another name of %s.", constant)), names.table(), row, alias);
    }

    /** Of a holder's constant. */
    Javadoc ofName(Row row, Framework holder, Name name) {
        Javadoc javadoc = Javadoc.of(headline(row))
                .see(JavadocText.target(names.table(), row.name().identifier()))
                .details(row.description());
        return warned(javadoc, names.holder(holder), row, name).items(names(row, othersThan(holder)));
    }

    private Javadoc warned(Javadoc javadoc, ClassName type, Row row, Name name) {
        Optional<JavadocText> warning = falseFriends.warning(type, name, row);
        return warning.isEmpty() ? javadoc : javadoc.paragraph(warning.get());
    }

    private static JavadocText headline(Row row) {
        return JavadocText.phrase(
                "%s (" + row.code() + ").", JavadocText.of(row.description().title()));
    }

    private List<Framework> othersThan(Framework holder) {
        List<Framework> others = new ArrayList<>();
        for (Framework framework : table.frameworks()) {
            if (!framework.key().equals(holder.key())) {
                others.add(framework);
            }
        }
        return others;
    }

    private List<JavadocText> names(Row row, List<Framework> frameworks) {
        List<JavadocText> items = new ArrayList<>();
        for (Framework framework : frameworks) {
            List<Name> given = table.namesOf(row, framework);
            if (!given.isEmpty()) {
                items.add(item(framework, given));
            }
        }
        return items;
    }

    private JavadocText item(Framework framework, List<Name> given) {
        List<JavadocText> links = new ArrayList<>();
        for (Name name : given) {
            links.add(JavadocText.link(names.holder(framework), name.identifier()));
        }
        JavadocText title = JavadocText.of(framework.description().title());
        return JavadocText.phrase("%s: %s", title, JavadocText.list(links));
    }
}
