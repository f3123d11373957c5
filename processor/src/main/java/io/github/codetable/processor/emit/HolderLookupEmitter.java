package io.github.codetable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Makes a holder's lookups: from the number to the name, and from any name to the constant. */
final class HolderLookupEmitter {

    private final Table table;
    private final TypeNames names;

    HolderLookupEmitter(Table table, TypeNames names) {
        this.table = table;
        this.names = names;
    }

    List<MethodSpec> emit(Framework framework) {
        return List.of(nameOf(framework), forName(framework));
    }

    private MethodSpec nameOf(Framework framework) {
        Stream<Switch.Case> cases = table.rows().stream()
                .flatMap(row -> table.namesOf(row, framework).stream().limit(1).map(main -> mainName(row, main)));
        Javadoc javadoc = Javadoc.of(JavadocText.phrase("Looks a number up."))
                .param("code", JavadocText.phrase("the number"))
                .returns(JavadocText.phrase("its name, the main one of several, or null when it has none"));
        return method("nameOf", framework, javadoc)
                .returns(ClassName.get(String.class))
                .addParameter(TypeName.INT, "code")
                .addCode(new Switch("code", cases.toList()).toCode())
                .build();
    }

    private MethodSpec forName(Framework framework) {
        Stream<Switch.Case> cases = table.rows().stream()
                .flatMap(row -> table.namesOf(row, framework).stream().map(name -> constant(row, name)));
        Javadoc javadoc = Javadoc.of(JavadocText.phrase("Looks a name up."))
                .param("name", JavadocText.phrase("the name of one of the constants here"))
                .returns(JavadocText.phrase("the table's constant, or null when the name is unknown"))
                .throwing(ClassName.get(NullPointerException.class), JavadocText.phrase("when the name is null"));
        MethodSpec.Builder method = method("forName", framework, javadoc)
                .returns(names.table())
                .addParameter(ClassName.get(String.class), "name")
                .addCode(new Switch("name", cases.toList()).toCode());
        if (warnsOfDeprecation(framework)) {
            method.addAnnotation(Deprecation.suppressed());
        }
        return method.build();
    }

    private static MethodSpec.Builder method(String name, Framework framework, Javadoc javadoc) {
        Deprecation deprecation = Deprecation.of(framework.holder());
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc.deprecation(deprecation).build())
                .addAnnotations(deprecation.annotations())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }

    private static Switch.Case mainName(Row row, Name name) {
        return new Switch.Case(CodeBlock.of("$L", row.code()), JavaLiteral.of(name.text()));
    }

    private Switch.Case constant(Row row, Name name) {
        return new Switch.Case(
                JavaLiteral.of(name.text()),
                CodeBlock.of("$T.$N", names.table(), row.name().text()));
    }

    /** What is itself deprecated may use what is deprecated; a warning suppressed there would be one too many. */
    private boolean warnsOfDeprecation(Framework framework) {
        return framework.holder().deprecated().isEmpty()
                && table.rows().stream()
                        .filter(row -> row.name().deprecated().isPresent())
                        .anyMatch(row -> !table.namesOf(row, framework).isEmpty());
    }
}
