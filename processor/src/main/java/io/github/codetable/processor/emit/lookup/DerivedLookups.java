package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.naming.Identifier;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Generates the lookups {@code find} and {@code of}, which call {@code forCode} of the same type.
 *
 * @param type the type with the methods, which is also the type of the result
 * @param result the name of the result: "constant" or "range"
 * @param summary the first words of the Javadoc, such as "Returns the constant with the given code"
 * @param missing the condition without a result, such as "no constant has the code"
 * @param message the message of the exception, an expression
 */
record DerivedLookups(ClassName type, String result, String summary, String missing, CodeBlock message) {

    private static final ClassName ILLEGAL_ARGUMENT = ClassName.get(IllegalArgumentException.class);

    /** Returns the comment of {@code forCode}. */
    Javadoc forCodeJavadoc() {
        return LookupKey.CODE.javadoc(summary + ". Does not allocate.", "the " + result + ", or null if " + missing);
    }

    void addTo(TypeSpec.Builder builder) {
        builder.addMethod(find());
        builder.addMethod(of());
    }

    private MethodSpec find() {
        Javadoc javadoc = LookupKey.CODE.javadoc(summary + ".", "the " + result + ", or empty if " + missing);
        ParameterizedTypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), type);
        return LookupKey.CODE
                .method(Modifier.PUBLIC, new Identifier("find"), optional, javadoc)
                .addStatement("return $T.ofNullable(forCode(code))", Optional.class)
                .build();
    }

    private MethodSpec of() {
        Javadoc javadoc = LookupKey.CODE
                .javadoc(summary + ", or throws an exception.", "the " + result)
                .throwing(ILLEGAL_ARGUMENT, JavadocText.phrase("if " + missing));
        Identifier variable = new Identifier(result);
        return LookupKey.CODE
                .method(Modifier.PUBLIC, new Identifier("of"), type, javadoc)
                .addStatement("$T $N = forCode(code)", type, variable)
                .beginControlFlow("if ($N == null)", variable)
                .addStatement("throw new $T($L)", ILLEGAL_ARGUMENT, message)
                .endControlFlow()
                .addStatement("return $N", variable)
                .build();
    }
}
