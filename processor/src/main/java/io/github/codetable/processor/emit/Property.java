package io.github.codetable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.naming.Identifier;

/**
 * Property of an enum's constants: a field, a constructor parameter and an accessor.
 *
 * @param name the name of all three
 * @param type the type of the field and of the accessor
 * @param parameterType the type of the parameter
 * @param fieldValue the expression that is assigned to the field
 * @param javadoc the comment of the accessor
 */
record Property(Identifier name, TypeName type, TypeName parameterType, CodeBlock fieldValue, Javadoc javadoc) {

    /**
     * Creates a property that does not depend on the columns.
     *
     * @param value the returned value as a phrase, such as "the code"
     */
    static Property of(String name, TypeName type, String value) {
        Identifier identifier = new Identifier(name);
        return new Property(
                identifier, type, type, CodeBlock.of("$N", identifier), Javadoc.returning(JavadocText.phrase(value)));
    }

    /**
     * Returns the comment of the field. Documentation tools require comments on private members too; this one refers to
     * the accessor instead of repeating its comment.
     */
    Javadoc fieldJavadoc() {
        return Javadoc.of(JavadocText.phrase("The value of %s.", JavadocText.linkToMethod(name)));
    }

    /** Returns the description of the constructor parameter. */
    JavadocText parameterText() {
        return JavadocText.phrase("the value of %s", JavadocText.linkToMethod(name));
    }
}
