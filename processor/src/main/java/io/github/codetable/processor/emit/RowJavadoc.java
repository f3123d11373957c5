package io.github.codetable.processor.emit;

import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.List;
import java.util.function.Predicate;

/** Makes the comments of all constants that stand for a code. */
final class RowJavadoc {

    private final Table table;
    private final TypeNames names;

    RowJavadoc(Table table, TypeNames names) {
        this.table = table;
        this.names = names;
    }

    /** Of the enum's constant. */
    Javadoc ofConstant(Row row) {
        return Javadoc.of(headline(row)).details(row.description()).items(namesElsewhere(row, framework -> true));
    }

    /** Of another name of the enum's constant. */
    Javadoc ofAlias(Row row) {
        return Javadoc.of(JavadocText.phrase(
                "Another name of %s.", JavadocText.link(row.name().text())));
    }

    /** Of a holder's constant, as far as it does not depend on which of the row's names it is. */
    Javadoc ofName(Row row, Framework holder) {
        return Javadoc.of(headline(row))
                .see(JavadocText.target(names.table(), row.name().text()))
                .details(row.description())
                .items(namesElsewhere(row, framework -> !framework.key().equals(holder.key())));
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
                .map(name -> JavadocText.link(names.holder(framework), name.text()))
                .toList();
        JavadocText title = JavadocText.of(framework.description().title());
        return JavadocText.phrase("%s: %s", title, JavadocText.list(links));
    }
}
