package io.github.codetable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.naming.Identifier;
import io.github.codetable.processor.naming.Words;

/**
 * Something that each constant of an enum holds: a field, a constructor's parameter and an accessor.
 *
 * @param name the name of all three
 * @param type the field's type, which the accessor returns
 * @param given the parameter's type
 * @param stored what the field is set to, made from the parameter
 * @param meaning what it is: a sentence
 * @param parameter what the constructor's comment says of it
 * @param accessor the accessor's comment
 */
record Property(
        Identifier name,
        TypeName type,
        TypeName given,
        CodeBlock stored,
        JavadocText meaning,
        JavadocText parameter,
        Javadoc accessor) {

    /** A property that every table has, told in a phrase such as {@code the number}. */
    static Property of(String name, TypeName type, String phrase) {
        Identifier identifier = new Identifier(name);
        JavadocText sentence = JavadocText.phrase(Words.capitalized(phrase) + ".");
        JavadocText text = JavadocText.phrase(phrase);
        return new Property(
                identifier, type, type, CodeBlock.of("$N", identifier), sentence, text, Javadoc.returning(text));
    }
}
