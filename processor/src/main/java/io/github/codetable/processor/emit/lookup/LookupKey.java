package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.naming.Identifier;
import javax.lang.model.element.Modifier;

/**
 * The parameter of a lookup: a code or a name.
 *
 * @param parameter the name of the parameter
 * @param type the type of the parameter
 * @param description the description in the Javadoc
 */
public record LookupKey(Identifier parameter, TypeName type, JavadocText description) {

    public static final LookupKey CODE =
            new LookupKey(new Identifier("code"), TypeName.INT, JavadocText.phrase("the code"));

    static final LookupKey NAME = new LookupKey(
            new Identifier("name"),
            ClassName.get(String.class),
            JavadocText.phrase("the name of a constant of this class"));

    boolean isCode() {
        return type.equals(TypeName.INT);
    }

    /** Returns the comment of a lookup. */
    public Javadoc javadoc(String summary, String returned) {
        return Javadoc.of(JavadocText.phrase(summary))
                .param(parameter.toString(), description)
                .returns(JavadocText.phrase(returned));
    }

    /** Returns a static method with the key as its parameter, without a body. */
    public MethodSpec.Builder method(Modifier access, Identifier name, TypeName result, Javadoc javadoc) {
        return MethodSpec.methodBuilder(name.toString())
                .addJavadoc(javadoc.build())
                .addModifiers(access, Modifier.STATIC)
                .returns(result)
                .addParameter(type, parameter.toString());
    }
}
