package io.github.codetable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Deprecation;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.javadoc.RowJavadoc;
import io.github.codetable.processor.emit.javadoc.TypeJavadoc;
import io.github.codetable.processor.emit.lookup.LookupEmitter;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.interfaces.Implementation;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Makes the table's enum. */
final class EnumEmitter {

    private final Table table;
    private final TypeNames names;
    private final ColumnEmitter columns;
    private final RowJavadoc javadoc;
    private final ImplementationEmitter interfaces;

    EnumEmitter(Table table, TypeNames names, RowJavadoc javadoc, Implementation implementation) {
        this.table = table;
        this.names = names;
        this.columns = new ColumnEmitter(names);
        this.javadoc = javadoc;
        this.interfaces = new ImplementationEmitter(table, implementation);
    }

    /** The enum, to which what every file has is still to be added. */
    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(names.table())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(TypeJavadoc.of(
                                JavadocText.of(table.description().title()).sentence(),
                                table.description(),
                                table.spec())
                        .build());
        interfaces.addInterfaces(type);
        addAliases(type);
        List<Property> properties = properties();
        new ConstantsEmitter(table, names, javadoc)
                .addTo(type, new PropertiesEmitter(properties, interfaces.overridden()));
        type.addMethods(interfaces.methods(properties));
        new LookupEmitter(table, names).addTo(type);
        if (hasRanges()) {
            type.addType(new RangeEmitter(table, names).emit());
        }
        for (Column column : table.columns()) {
            if (column.type().hasOptions()) {
                type.addType(columns.options(column));
            }
        }
        return type;
    }

    private boolean hasRanges() {
        return !table.ranges().isEmpty();
    }

    private List<Property> properties() {
        List<Property> properties = new ArrayList<>();
        properties.add(Property.of("code", TypeName.INT, "the number"));
        properties.add(Property.of("title", ClassName.get(String.class), "the title, for people to read"));
        if (hasRanges()) {
            properties.add(Property.of("range", names.range(), "the innermost range that the number lies in"));
        }
        for (Column column : table.columns()) {
            properties.add(columns.property(column, "the value for this code"));
        }
        return properties;
    }

    private void addAliases(TypeSpec.Builder type) {
        for (Row row : table.rows()) {
            for (Name alias : row.aliases()) {
                type.addField(alias(row, alias));
            }
        }
    }

    private FieldSpec alias(Row row, Name alias) {
        Deprecation deprecation = Deprecation.of(alias, row.name());
        return FieldSpec.builder(
                        names.table(), alias.identifier().toString(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc.ofAlias(row, alias).deprecation(deprecation).build())
                .addAnnotations(deprecation.annotations())
                .initializer("$N", row.name().identifier())
                .build();
    }
}
