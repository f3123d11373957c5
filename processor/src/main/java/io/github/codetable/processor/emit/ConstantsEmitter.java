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
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Makes the enum's constants. As far as they fit into the enum's initializer, which cannot be split, each is made with all
 * that is known of it; else they are made empty, and told by methods.
 */
final class ConstantsEmitter {

    private static final Identifier TELL = new Identifier("tell");

    private final Table table;
    private final TypeNames names;
    private final ValueEmitter values;
    private final RowJavadoc javadoc;
    private final ClassFileBudget budget;

    ConstantsEmitter(Table table, TypeNames names, RowJavadoc javadoc) {
        this.table = table;
        this.names = names;
        this.values = new ValueEmitter(names);
        this.javadoc = javadoc;
        this.budget = new ClassFileBudget(table);
    }

    /** Adds them, with the properties that they have. */
    void addTo(TypeSpec.Builder type, PropertiesEmitter properties) {
        if (budget.fitsInitializer()) {
            for (Row row : table.rows()) {
                addConstant(type, row, arguments(row));
            }
            properties.addTo(type, "A code and what is known of it.");
            return;
        }
        for (Row row : table.rows()) {
            addConstant(type, row, CodeBlock.of(""));
        }
        properties.addTo(type, TELL, "Tells a constant what is known of it.");
        addTelling(type);
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
                .add("$L,$W$L", row.code(), JavaLiteral.of(row.description().title()));
        if (!table.ranges().isEmpty()) {
            arguments.add(",$W$L", range(row));
        }
        for (Column column : table.columns()) {
            arguments.add(values.argument(column, table.valueOf(row, column)));
        }
        return arguments.build();
    }

    /** Null only where a broken spec has a code outside all ranges. */
    private CodeBlock range(Row row) {
        Range range = table.rangeOf(row.code());
        return range == null ? CodeBlock.of("null") : CodeBlock.of("$T.$N", names.range(), range.identifier());
    }

    private void addTelling(TypeSpec.Builder type) {
        CodeBlock.Builder initializer = CodeBlock.builder();
        List<String> columns = UniqueName.takenByColumns(table);
        List<List<Row>> parts = budget.rowsByMethod();
        for (int part = 0; part < parts.size(); part++) {
            Identifier name = UniqueName.of(TELL.text() + part, columns);
            initializer.addStatement("$N()", name);
            type.addMethod(telling(name, parts.get(part)));
        }
        type.addStaticBlock(initializer.build());
    }

    private MethodSpec telling(Identifier name, List<Row> rows) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name.toString())
                .addJavadoc(Javadoc.of(JavadocText.phrase("Tells some of the constants."))
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        for (Row row : rows) {
            method.addStatement("$N.$N($L)", row.name().identifier(), TELL, arguments(row));
        }
        return method.build();
    }
}
