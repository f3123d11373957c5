package io.github.codetable.processor.emit.javadoc;

import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.HashMap;
import java.util.Map;

/** Makes the comments of all constants that stand for a code. */
public final class RowJavadoc {

    private final Table table;
    private final TypeNames names;
    private final FalseFriends falseFriends;
    private final Map<Integer, RowTexts> textsByCode = new HashMap<>();

    public RowJavadoc(Table table, TypeNames names) {
        this.table = table;
        this.names = names;
        this.falseFriends = new FalseFriends(table, names);
    }

    /** Of the enum's constant. */
    public Javadoc ofConstant(Row row) {
        RowTexts texts = texts(row);
        return warned(Javadoc.of(texts.headline()).details(texts.details()), names.table(), row, row.name())
                .items(texts.names());
    }

    /** Of another name of the enum's constant. */
    public Javadoc ofAlias(Row row, Name alias) {
        JavadocText constant = JavadocText.link(row.name().identifier());
        return warned(Javadoc.of(JavadocText.phrase("Another name of %s.", constant)), names.table(), row, alias);
    }

    /** Of a holder's constant. */
    public Javadoc ofName(Row row, Framework holder, Name name) {
        RowTexts texts = texts(row);
        Javadoc javadoc = Javadoc.of(texts.headline())
                .see(JavadocText.target(names.table(), row.name().identifier()))
                .details(texts.details());
        return warned(javadoc, names.holder(holder), row, name).items(texts.namesBesides(holder));
    }

    /** Each constant that stands for the row says the same. */
    private RowTexts texts(Row row) {
        RowTexts texts = textsByCode.get(row.code());
        if (texts == null) {
            texts = RowTexts.of(row, table, names);
            textsByCode.put(row.code(), texts);
        }
        return texts;
    }

    private Javadoc warned(Javadoc javadoc, ClassName type, Row row, Name name) {
        JavadocText warning = falseFriends.warning(type, name, row);
        return warning == null ? javadoc : javadoc.paragraph(warning);
    }
}
