package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Makes the methods that stand on the lookup: what else one may want to know of a number. */
public final class FinderEmitter {

    private final Table table;
    private final TypeNames names;

    public FinderEmitter(Table table, TypeNames names) {
        this.table = table;
        this.names = names;
    }

    public List<MethodSpec> emit() {
        return List.of(find(), of(), describe());
    }

    private MethodSpec find() {
        return method(new Identifier("find"), ParameterizedTypeName.get(ClassName.get(Optional.class), names.table()))
                .addJavadoc(about("Looks a number up.")
                        .returns(JavadocText.phrase("the constant, or empty when none has the number"))
                        .build())
                .addStatement("return $T.ofNullable(forCode(code))", Optional.class)
                .build();
    }

    private MethodSpec of() {
        ClassName thrown = ClassName.get(IllegalArgumentException.class);
        return method(new Identifier("of"), names.table())
                .addJavadoc(about("Looks a number up that is bound to have a constant.")
                        .returns(JavadocText.phrase("the constant"))
                        .throwing(thrown, JavadocText.phrase("when none has the number"))
                        .build())
                .addStatement("$T found = forCode(code)", names.table())
                .beginControlFlow("if (found == null)")
                .addStatement(
                        "throw new $T($L + describe(code))",
                        thrown,
                        JavaLiteral.of("no " + table.name().text() + " has the number "))
                .endControlFlow()
                .addStatement("return found")
                .build();
    }

    private MethodSpec describe() {
        MethodSpec.Builder method = method(new Identifier("describe"), ClassName.get(String.class))
                .addJavadoc(about("Writes a number for people.")
                        .returns(description())
                        .build())
                .addStatement("$T found = forCode(code)", names.table())
                .beginControlFlow("if (found != null)")
                .addStatement("return code + \" \" + found.name()")
                .endControlFlow();
        if (table.ranges().isEmpty()) {
            return method.addStatement("return $T.toString(code)", Integer.class)
                    .build();
        }
        return method.addStatement("$1T range = $1T.of(code)", names.range())
                .beginControlFlow("if (range != null)")
                .addStatement("return code + \" (\" + range.title() + \")\"")
                .endControlFlow()
                .addStatement("return $T.toString(code)", Integer.class)
                .build();
    }

    private JavadocText description() {
        return JavadocText.phrase(
                table.ranges().isEmpty()
                        ? "the number, followed by the name of its constant if it has one"
                        : "the number, followed by the name of its constant, or else by its range's title in parentheses,"
                                + " if there is either");
    }

    private static Javadoc about(String summary) {
        return Javadoc.of(JavadocText.phrase(summary)).param("code", JavadocText.phrase("the number"));
    }

    private static MethodSpec.Builder method(Identifier name, TypeName result) {
        return MethodSpec.methodBuilder(name.toString())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameter(TypeName.INT, "code");
    }
}
