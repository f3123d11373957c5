package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Deprecation;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.emit.source.UniqueName;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Makes a holder's lookup from the number to the name: a switch, asked once for each constant of the table. */
public final class NameOfEmitter {

    private static final ClassName STRING = ClassName.get(String.class);

    private final Table table;
    private final TypeNames names;
    private final Deprecation deprecation;
    private final Switch lookup;
    private final Identifier field;

    public NameOfEmitter(Table table, TypeNames names, Framework framework, Collection<String> taken) {
        this.table = table;
        this.names = names;
        this.deprecation = Deprecation.of(framework.holder());
        this.lookup = new Switch("code", cases(table, framework));
        this.field = UniqueName.of("nameByOrdinal", taken);
    }

    private static List<Switch.Case> cases(Table table, Framework framework) {
        List<Switch.Case> cases = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Name> all = table.namesOf(row, framework);
            if (!all.isEmpty()) {
                cases.add(Switch.Case.of(row.code(), JavaLiteral.of(all.get(0).text())));
            }
        }
        return cases;
    }

    public void addTo(TypeSpec.Builder type) {
        if (lookup.cases().size() <= LookupEmitter.MOST_WITHOUT_SLOTS) {
            type.addMethod(method(lookup.toCode()));
            return;
        }
        type.addField(
                FieldSpec.builder(String[].class, field.toString(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(Javadoc.of(JavadocText.phrase(
                                        "What the switch has found for each constant; empty where there is no name."))
                                .build())
                        .initializer("new $T[$L]", STRING, table.rows().size())
                        .build());
        type.addMethod(method(remembering()));
        type.addMethods(new SearchEmitter(TypeName.INT, STRING, List.of())
                .emit(new Switch(lookup.selector(), lookup.cases(), JavaLiteral.of(""))));
    }

    private MethodSpec method(CodeBlock body) {
        Javadoc javadoc = Javadoc.of(JavadocText.phrase("Looks a number up."))
                .param("code", JavadocText.phrase("the number"))
                .returns(JavadocText.phrase("its name, the main one of several, or null when it has none"));
        return MethodSpec.methodBuilder("nameOf")
                .addJavadoc(javadoc.deprecation(deprecation).build())
                .addAnnotations(deprecation.annotations())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(STRING)
                .addParameter(TypeName.INT, "code")
                .addCode(body)
                .build();
    }

    private CodeBlock remembering() {
        return CodeBlock.builder()
                .addStatement("$1T constant = $1T.forCode(code)", names.table())
                .beginControlFlow("if (constant == null)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$T name = $N[constant.ordinal()]", STRING, field)
                .beginControlFlow("if (name == null)")
                .addStatement("name = search(code)")
                .addStatement("$N[constant.ordinal()] = name", field)
                .endControlFlow()
                .addStatement("return name.isEmpty() ? null : name")
                .build();
    }
}
