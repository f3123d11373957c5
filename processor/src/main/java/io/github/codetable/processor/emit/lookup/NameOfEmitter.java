package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.ArrayTypeName;
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
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Generates a holder's lookup from a code to its first name. Names of a large switch are cached by ordinal. */
public final class NameOfEmitter {

    private static final ClassName STRING = ClassName.get(String.class);

    private static final String SUMMARY = "Returns the name of the given code.";

    private static final String RETURNED =
            "the name, the first one if the code has several, or null if the code has no name";

    private static final String COMMENT =
            "Names already looked up, by the ordinal of the constant; empty if the code has no name. Racy by design:"
                    + " every thread stores the same name. A hit avoids the jump of the switch, which processors"
                    + " predict badly.";

    private final Table table;
    private final TypeNames names;
    private final Deprecation deprecation;
    private final List<SwitchEmitter.Case> cases;
    private final Identifier field;

    public NameOfEmitter(Table table, TypeNames names, Framework framework, Collection<String> taken) {
        this.table = table;
        this.names = names;
        this.deprecation = Deprecation.of(framework.holder());
        this.cases = cases(table, framework);
        this.field = UniqueName.of("nameByOrdinal", taken);
    }

    private static List<SwitchEmitter.Case> cases(Table table, Framework framework) {
        List<SwitchEmitter.Case> cases = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Name> all = table.namesOf(row, framework);
            if (!all.isEmpty()) {
                cases.add(SwitchEmitter.Case.of(
                        row.code(), table.notation(), JavaLiteral.of(all.get(0).text())));
            }
        }
        return cases;
    }

    public void addTo(TypeSpec.Builder type) {
        if (!SlotFields.areWorthwhile(cases)) {
            search(names.nullable(STRING), CodeBlock.of("null"), RETURNED).addUncached(type, nameOf());
            return;
        }
        type.addField(FieldSpec.builder(
                        ArrayTypeName.of(names.nullable(STRING)),
                        field.toString(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Javadoc.of(JavadocText.phrase(COMMENT)).build())
                .initializer("new $T[$L]", STRING, table.rows().size())
                .build());
        type.addMethod(nameOf().addCode(cached()).build());
        type.addMethods(search(STRING, JavaLiteral.of(""), "the name, or an empty string if the code has no name")
                .searchMethods());
    }

    private SwitchEmitter search(TypeName result, CodeBlock missing, String returned) {
        return new SwitchEmitter(
                SwitchEmitter.SEARCH, LookupKey.CODE, result, cases, missing, SUMMARY, returned, Set.of());
    }

    private MethodSpec.Builder nameOf() {
        Javadoc javadoc = LookupKey.CODE.javadoc(SUMMARY, RETURNED).deprecation(deprecation);
        return LookupKey.CODE
                .method(Modifier.PUBLIC, new Identifier("nameOf"), names.nullable(STRING), javadoc)
                .addAnnotations(deprecation.annotations());
    }

    private CodeBlock cached() {
        return CodeBlock.builder()
                .addStatement("$1T constant = $1T.forCode(code)", names.table())
                .beginControlFlow("if (constant == null)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$T name = $N[constant.ordinal()]", STRING, field)
                .beginControlFlow("if (name == null)")
                .addStatement("name = $N(code)", SwitchEmitter.SEARCH)
                .addStatement("$N[constant.ordinal()] = name", field)
                .endControlFlow()
                .addStatement("return name.isEmpty() ? null : name")
                .build();
    }
}
