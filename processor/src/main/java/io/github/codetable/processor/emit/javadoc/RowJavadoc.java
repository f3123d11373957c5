package io.github.codetable.processor.emit.javadoc;

import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comments of the constants of all codes, in the enum and in the holders. */
public final class RowJavadoc {

    private final Table table;
    private final TypeNames types;
    private final FalseFriends falseFriends;

    public RowJavadoc(Table table, TypeNames types) {
        this.table = table;
        this.types = types;
        this.falseFriends = new FalseFriends(table, types);
    }

    /** Returns a list item for each framework that names the code, with links to the framework's constants. */
    private List<JavadocText> items(Row row) {
        List<JavadocText> items = new ArrayList<>();
        for (Framework framework : table.frameworks()) {
            List<Name> names = table.namesOf(row, framework);
            if (!names.isEmpty()) {
                items.add(item(framework, names));
            }
        }
        return items;
    }

    private JavadocText item(Framework framework, List<Name> names) {
        List<JavadocText> links = new ArrayList<>();
        for (Name name : names) {
            links.add(JavadocText.link(types.holder(framework), name.identifier()));
        }
        JavadocText title = JavadocText.of(framework.description().title());
        return JavadocText.phrase("%s: %s", title, JavadocText.list(links));
    }

    /** Returns the comment of a constant of the enum. */
    public Javadoc ofConstant(Row row) {
        return Javadoc.of(headline(row))
                .doc(row.description())
                .paragraph(labelled("Cause: %s", row.advice().causeInBrief()))
                .paragraph(labelled("Fix: %s", row.advice().fixInBrief()))
                .reference(row.description())
                .paragraph(falseFriends.warning(types.table(), row.name(), row))
                .items(items(row));
    }

    /** Returns the comment of an alias in the enum. */
    public Javadoc ofAlias(Row row, Name alias) {
        JavadocText constant = JavadocText.link(row.name().identifier());
        return Javadoc.of(JavadocText.phrase("Alias of %s.", constant))
                .paragraph(falseFriends.warning(types.table(), alias, row));
    }

    /**
     * Returns the comment of a constant of a framework's holder. It links to the enum constant instead of listing the names
     * in other frameworks. Otherwise, comments would grow with the square of the number of frameworks.
     */
    public Javadoc ofHolderConstant(Row row, Framework framework, Name name) {
        Description description = row.description();
        return Javadoc.of(headline(row))
                .see(JavadocText.member(types.table(), row.name().identifier()))
                .description(
                        new Description(description.title(), Excerpt.of(description.doc()), description.reference()))
                .paragraph(falseFriends.warning(types.holder(framework), name, row));
    }

    /** Returns a sentence behind its label; an empty text for null and blank texts. */
    private static JavadocText labelled(String template, @Nullable String plain) {
        JavadocText text = JavadocText.of(plain);
        return text.isEmpty() ? text : JavadocText.phrase(template, text).sentence();
    }

    private JavadocText headline(Row row) {
        return JavadocText.phrase(
                "%s (" + table.notation().text(row.code()) + ").",
                JavadocText.of(row.description().title()));
    }
}
