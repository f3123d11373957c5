package io.github.codetable.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Deprecation;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.javadoc.RowJavadoc;
import io.github.codetable.processor.emit.lookup.ForNameEmitter;
import io.github.codetable.processor.emit.lookup.NameOfEmitter;
import io.github.codetable.processor.emit.source.GeneratedType;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emitter of the holders of the frameworks. */
final class HolderEmitter {

    private final Table table;
    private final TypeNames names;
    private final RowJavadoc javadoc;

    HolderEmitter(Table table, TypeNames names, RowJavadoc javadoc) {
        this.table = table;
        this.names = names;
        this.javadoc = javadoc;
    }

    TypeSpec emit(Framework framework) {
        TypeSpec.Builder type = GeneratedType.classBuilder(names.holder(framework))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(typeJavadoc(framework).build())
                .addAnnotations(Deprecation.of(framework.holder()).annotations());
        List<String> constants = new ArrayList<>();
        for (Row row : table.rows()) {
            for (Name name : table.namesOf(row, framework)) {
                type.addField(constant(row, framework, name));
                constants.add(name.text());
            }
        }
        type.addMethod(constructor());
        new NameOfEmitter(table, names, framework, constants).addTo(type);
        new ForNameEmitter(table, names, framework, constants).addTo(type);
        return type.build();
    }

    private Javadoc typeJavadoc(Framework framework) {
        JavadocText title = JavadocText.of(framework.description().title());
        JavadocText version = JavadocText.of(framework.version());
        JavadocText summary = JavadocText.phrase(
                "The codes of %s under the names that %s uses.", JavadocText.link(names.table()), title);
        if (!version.isEmpty()) {
            summary = JavadocText.phrase("%s The names are those of version %s.", summary, version);
        }
        return Javadoc.of(summary)
                .description(framework.description())
                .generatedFrom(table.spec())
                .deprecation(Deprecation.of(framework.holder()));
    }

    private FieldSpec constant(Row row, Framework framework, Name name) {
        Deprecation deprecation = Deprecation.of(name, framework.holder());
        return FieldSpec.builder(
                        TypeName.INT, name.identifier().toString(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc.ofHolderConstant(row, framework, name)
                        .deprecation(deprecation)
                        .build())
                .addAnnotations(deprecation.annotations())
                .initializer(JavaLiteral.code(row.code(), table.notation()))
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of(JavadocText.phrase("Prevents instantiation."))
                        .build())
                .addModifiers(Modifier.PRIVATE)
                .build();
    }
}
