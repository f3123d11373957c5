package io.github.codetable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Deprecation;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.javadoc.RowJavadoc;
import io.github.codetable.processor.emit.lookup.LookupEmitter;
import io.github.codetable.processor.emit.source.GeneratedType;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.interfaces.Implementation;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.ColumnValues;
import io.github.codetable.processor.model.EnumMembers;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.SharedSets;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emitter of the table's enum. */
final class EnumEmitter {

    private final Table table;
    private final TypeNames names;
    private final ColumnEmitter columns;
    private final RowJavadoc javadoc;
    private final ImplementationEmitter interfaces;
    private final Set<String> inheritedMethods;

    EnumEmitter(Table table, TypeNames names, RowJavadoc javadoc, Implementation implementation) {
        this.table = table;
        this.names = names;
        this.columns = new ColumnEmitter(names);
        this.javadoc = javadoc;
        this.interfaces = new ImplementationEmitter(table, implementation);
        this.inheritedMethods = implementation.methods();
    }

    TypeSpec emit() {
        TypeSpec.Builder type = GeneratedType.enumBuilder(names.table())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        Javadoc.of(JavadocText.of(table.description().title()).sentence())
                                .description(table.description())
                                .generatedFrom(table.spec())
                                .build());
        interfaces.addInterfaces(type);
        addAliases(type);
        List<Property> properties = properties();
        ColumnValues values = new ColumnValues(table);
        SharedSets sets = new SharedSets(table);
        ValueEmitter expressions = new ValueEmitter(names, sets);
        new ConstantsEmitter(table, names, values, expressions, javadoc, inheritedMethods)
                .addTo(type, new PropertiesEmitter(properties, interfaces.overridden()));
        type.addMethods(interfaces.methods(properties));
        new LookupEmitter(table, names, inheritedMethods).addTo(type);
        new ColumnLookupEmitter(table, names, columns, values, expressions).addTo(type);
        if (hasRanges()) {
            type.addType(new RangeEmitter(table, names, values, expressions).emit());
        }
        for (Column column : table.columns()) {
            if (column.type().hasOptions()) {
                type.addType(columns.options(column));
            }
        }
        if (!sets.all().isEmpty()) {
            type.addType(new SetsEmitter(names, columns).emit(sets.all()));
        }
        return type.build();
    }

    private boolean hasRanges() {
        return !table.ranges().isEmpty();
    }

    private List<Property> properties() {
        List<Property> properties = new ArrayList<>();
        for (EnumMembers.Property property : EnumMembers.properties(table)) {
            Column column = property.column();
            properties.add(
                    column == null
                            ? commonProperty(property.name())
                            : columns.property(column, "the value of this code"));
        }
        return properties;
    }

    private Property commonProperty(String name) {
        return switch (name) {
            case "code" -> Property.of(name, TypeName.INT, "the code");
            case "title" -> Property.of(name, ClassName.get(String.class), "the title, a short text for people");
            case "doc" ->
                Property.of(name, ClassName.get(String.class), "the description, or an empty text if there is none");
            case "describe" ->
                Property.computed(
                        name,
                        ClassName.get(String.class),
                        CodeBlock.of("describe(code)"),
                        "the code and the name of this constant");
            case "range" -> Property.of(name, names.range(), "the innermost range that contains the code");
            default -> throw new IllegalArgumentException(name);
        };
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
