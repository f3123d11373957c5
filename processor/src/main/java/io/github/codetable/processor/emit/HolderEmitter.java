package io.github.codetable.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Deprecation;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.javadoc.RowJavadoc;
import io.github.codetable.processor.emit.javadoc.TypeJavadoc;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import javax.lang.model.element.Modifier;

/** Makes the holder of a framework. */
final class HolderEmitter {

    private final Table table;
    private final TypeNames names;
    private final RowJavadoc javadoc;
    private final HolderLookupEmitter lookups;

    HolderEmitter(Table table, TypeNames names, RowJavadoc javadoc) {
        this.table = table;
        this.names = names;
        this.javadoc = javadoc;
        this.lookups = new HolderLookupEmitter(table, names);
    }

    /** The holder, to which what every file has is still to be added. */
    TypeSpec.Builder emit(Framework framework) {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.holder(framework))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(typeJavadoc(framework).build())
                .addAnnotations(Deprecation.of(framework.holder()).annotations());
        for (Row row : table.rows()) {
            for (Name name : table.namesOf(row, framework)) {
                type.addField(constant(row, framework, name));
            }
        }
        type.addMethod(constructor());
        lookups.addTo(type, framework);
        return type;
    }

    private Javadoc typeJavadoc(Framework framework) {
        JavadocText sentence = JavadocText.phrase(
                "What %s calls the codes of %s.",
                JavadocText.of(framework.description().title()), JavadocText.link(names.table()));
        JavadocText version = JavadocText.of(framework.version());
        JavadocText told = version.isEmpty()
                ? sentence
                : JavadocText.phrase("%s The names are those of version %s.", sentence, version);
        return TypeJavadoc.of(told, framework.description(), table.spec())
                .deprecation(Deprecation.of(framework.holder()));
    }

    private FieldSpec constant(Row row, Framework framework, Name name) {
        Deprecation deprecation = Deprecation.of(name, framework.holder());
        return FieldSpec.builder(
                        TypeName.INT, name.identifier().toString(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc.ofName(row, framework, name)
                        .deprecation(deprecation)
                        .build())
                .addAnnotations(deprecation.annotations())
                .initializer("$L", row.code())
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of(JavadocText.phrase("There are no instances."))
                        .build())
                .addModifiers(Modifier.PRIVATE)
                .build();
    }
}
