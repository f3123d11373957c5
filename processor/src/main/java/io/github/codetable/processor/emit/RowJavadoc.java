package io.github.codetable.processor.emit;

import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.List;
import java.util.function.Predicate;

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
                .items(namesElsewhere(row, framework -> true));
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
        return warned(javadoc, names.holder(holder), row, name)
                .items(namesElsewhere(row, framework -> !framework.key().equals(holder.key())));
    }

    private Javadoc warned(Javadoc javadoc, ClassName type, Row row, Name name) {
        falseFriends.warning(type, name, row).ifPresent(javadoc::paragraph);
        return javadoc;
    }

    private static JavadocText headline(Row row) {
        return JavadocText.phrase(
                "%s (" + row.code() + ").", JavadocText.of(row.description().title()));
    }

    private List<JavadocText> namesElsewhere(Row row, Predicate<Framework> elsewhere) {
        return table.frameworks().stream()
                .filter(elsewhere)
                .filter(framework -> !table.namesOf(row, framework).isEmpty())
                .map(framework -> namesIn(framework, row))
                .toList();
    }

    private JavadocText namesIn(Framework framework, Row row) {
        List<JavadocText> links = table.namesOf(row, framework).stream()
                .map(name -> JavadocText.link(names.holder(framework), name.identifier()))
                .toList();
        JavadocText title = JavadocText.of(framework.description().title());
        return JavadocText.phrase("%s: %s", title, JavadocText.list(links));
    }
}
