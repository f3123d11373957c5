package io.github.codetable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.naming.Identifier;
import java.util.Collections;
import java.util.Set;

/**
 * Property of an enum's constants: an accessor and, if the value is stored, a field and a constructor parameter.
 *
 * @param name the name of all three
 * @param type the type of all three
 * @param instructions the number of instructions that load an argument; 0 if the accessor computes the value
 * @param result the expression that the accessor returns
 * @param javadoc the comment of the accessor
 */
record Property(Identifier name, TypeName type, int instructions, CodeBlock result, Javadoc javadoc) {

    /** Creates the property of a column. */
    static Property ofColumn(Column column, TypeName type, Javadoc javadoc) {
        int instructions = column.optional() ? 3 : 1; // with boxing and Optional.of
        Identifier name = column.identifier();
        return new Property(name, type, instructions, CodeBlock.of("$N", name), javadoc);
    }

    /**
     * Creates a stored property that does not depend on the columns.
     *
     * @param value the returned value as a phrase, such as "the code"
     */
    static Property of(String name, TypeName type, String value) {
        Identifier identifier = new Identifier(name);
        return new Property(
                identifier, type, 1, CodeBlock.of("$N", identifier), Javadoc.returning(JavadocText.phrase(value)));
    }

    /**
     * Creates a property whose value is computed.
     *
     * @param value the returned value as a phrase
     */
    static Property computed(String name, TypeName type, CodeBlock result, String value) {
        return new Property(new Identifier(name), type, 0, result, Javadoc.returning(JavadocText.phrase(value)));
    }

    /**
     * Returns the value that is assigned to the field. A set is wrapped, because bug finders do not see that the shared sets
     * are unmodifiable. From Java 17 on, the wrapper is the set itself.
     */
    CodeBlock fieldValue() {
        boolean isSet = type instanceof ParameterizedTypeName parameterized
                && parameterized.rawType().equals(ClassName.get(Set.class));
        return isSet ? CodeBlock.of("$T.unmodifiableSet($N)", Collections.class, name) : CodeBlock.of("$N", name);
    }

    boolean isStored() {
        return instructions > 0;
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
