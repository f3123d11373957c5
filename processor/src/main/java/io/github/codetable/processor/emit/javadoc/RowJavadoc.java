package io.github.codetable.processor.emit.javadoc;

import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Comments of the constants of all codes, in the enum and in the holders. */
public final class RowJavadoc {

    private final TypeNames types;
    private final FalseFriends falseFriends;

    /**
     * For each code and framework key, a list item with links to the framework's constants. The items are kept because
     * every holder repeats those of the others.
     */
    private final Map<Integer, Map<String, JavadocText>> itemsByCode = new HashMap<>();

    public RowJavadoc(Table table, TypeNames types) {
        this.types = types;
        this.falseFriends = new FalseFriends(table, types);
        for (Row row : table.rows()) {
            itemsByCode.put(row.code(), itemsByFramework(table, row));
        }
    }

    private Map<String, JavadocText> itemsByFramework(Table table, Row row) {
        Map<String, JavadocText> items = new LinkedHashMap<>();
        for (Framework framework : table.frameworks()) {
            List<Name> names = table.namesOf(row, framework);
            if (!names.isEmpty()) {
                items.put(framework.key(), item(framework, names));
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
                .items(itemsByFramework(row).values());
    }

    /** Returns the comment of an alias in the enum. */
    public Javadoc ofAlias(Row row, Name alias) {
        JavadocText constant = JavadocText.link(row.name().identifier());
        return Javadoc.of(JavadocText.phrase("Alias of %s.", constant))
                .paragraph(falseFriends.warning(types.table(), alias, row));
    }

    /** Returns the comment of a constant of a framework's holder. */
    public Javadoc ofHolderConstant(Row row, Framework framework, Name name) {
        ClassName holder = types.holder(framework);
        Map<String, JavadocText> others = new LinkedHashMap<>(itemsByFramework(row));
        others.remove(framework.key());
        return Javadoc.of(headline(row))
                .see(JavadocText.member(types.table(), row.name().identifier()))
                .description(row.description())
                .paragraph(falseFriends.warning(holder, name, row))
                .items(others.values());
    }

    private Map<String, JavadocText> itemsByFramework(Row row) {
        return itemsByCode.getOrDefault(row.code(), Map.of());
    }

    /** Returns a sentence behind its label; an empty text for null and blank texts. */
    private static JavadocText labelled(String template, @Nullable String plain) {
        JavadocText text = JavadocText.of(plain);
        return text.isEmpty() ? text : JavadocText.phrase(template, text).sentence();
    }

    private static JavadocText headline(Row row) {
        return JavadocText.phrase(
                "%s (" + row.code() + ").", JavadocText.of(row.description().title()));
    }
}
