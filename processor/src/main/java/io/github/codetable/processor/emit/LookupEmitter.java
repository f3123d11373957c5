package io.github.codetable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import javax.lang.model.element.Modifier;

/** Makes the lookup from the number to the constant. */
final class LookupEmitter {

    private final Table table;
    private final TypeNames names;

    LookupEmitter(Table table, TypeNames names) {
        this.table = table;
        this.names = names;
    }

    MethodSpec emit() {
        Switch lookup = new Switch(
                "code", table.rows().stream().map(LookupEmitter::found).toList());
        return MethodSpec.methodBuilder("forCode")
                .addJavadoc(Javadoc.of(JavadocText.phrase("Looks a number up. Allocates nothing."))
                        .param("code", JavadocText.phrase("the number"))
                        .returns(JavadocText.phrase("the constant, or null when none has the number"))
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(names.table())
                .addParameter(TypeName.INT, "code")
                .addCode(lookup.toCode())
                .build();
    }

    private static Switch.Case found(Row row) {
        return new Switch.Case(
                CodeBlock.of("$L", row.code()), CodeBlock.of("$N", row.name().text()));
    }
}
