package io.github.codetable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Deprecation;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.javadoc.RowJavadoc;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.emit.source.UniqueName;
import io.github.codetable.processor.model.ClassFileBudget;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emitter of the enum's constants. If the constants and their arguments do not fit into the enum's initializer, which
 * cannot be split, the constants are created without arguments, and methods set their values.
 */
final class ConstantsEmitter {

    private final Table table;
    private final TypeNames names;
    private final ValueEmitter values;
    private final RowJavadoc javadoc;
    private final ClassFileBudget budget;
    private final Identifier setter;

    /**
     * @param inherited the names of the methods that the enum inherits from interfaces
     */
    ConstantsEmitter(Table table, TypeNames names, RowJavadoc javadoc, Collection<String> inherited) {
        this.table = table;
        this.names = names;
        this.values = new ValueEmitter(names);
        this.javadoc = javadoc;
        this.budget = new ClassFileBudget(table);
        List<String> taken = UniqueName.columnNames(table);
        taken.addAll(inherited);
        this.setter = UniqueName.ofNumbered("initialize", taken);
    }

    /** Adds the constants and their properties. */
    void addTo(TypeSpec.Builder type, PropertiesEmitter properties) {
        if (budget.fitsInitializer()) {
            for (Row row : table.rows()) {
                addConstant(type, row, arguments(row));
            }
            properties.addTo(type);
            return;
        }
        for (Row row : table.rows()) {
            addConstant(type, row, CodeBlock.of(""));
        }
        properties.addMutableTo(type, setter);
        addInitializers(type);
    }

    private void addConstant(TypeSpec.Builder type, Row row, CodeBlock arguments) {
        Deprecation deprecation = Deprecation.of(row.name());
        TypeSpec constant = TypeSpec.anonymousClassBuilder(arguments)
                .addJavadoc(javadoc.ofConstant(row).deprecation(deprecation).build())
                .addAnnotations(deprecation.annotations())
                .build();
        type.addEnumConstant(row.name().identifier().toString(), constant);
    }

    private CodeBlock arguments(Row row) {
        CodeBlock.Builder arguments = CodeBlock.builder()
                .add(
                        "$L,$W$L",
                        JavaLiteral.code(row.code(), table.notation()),
                        JavaLiteral.of(row.description().title()));
        if (!table.ranges().isEmpty()) {
            arguments.add(",$W$L", range(row));
        }
        for (Column column : table.columns()) {
            arguments.add(values.argument(column, table.valueOf(row, column)));
        }
        return arguments.build();
    }

    /** Returns the innermost range of the code; {@code null} if a broken spec has a code outside all ranges. */
    private CodeBlock range(Row row) {
        Range range = table.rangeOf(row.code());
        return range == null ? CodeBlock.of("null") : CodeBlock.of("$T.$N", names.range(), range.identifier());
    }

    private void addInitializers(TypeSpec.Builder type) {
        CodeBlock.Builder block = CodeBlock.builder();
        List<List<Row>> parts = budget.rowsByMethod();
        for (int part = 0; part < parts.size(); part++) {
            Identifier name = new Identifier(setter.text() + part);
            block.addStatement("$N()", name);
            type.addMethod(initializer(name, parts.get(part)));
        }
        type.addStaticBlock(block.build());
    }

    private MethodSpec initializer(Identifier name, List<Row> rows) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name.toString())
                .addJavadoc(Javadoc.of(JavadocText.phrase("Sets the values of some of the constants."
                                + " One method cannot hold the values of all constants."))
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        for (Row row : rows) {
            method.addStatement("$N.$N($L)", row.name().identifier(), setter, arguments(row));
        }
        return method.build();
    }
}
