package io.github.codetable.processor.emit.javadoc;

import io.github.codetable.processor.model.Description;

/** Makes the comments of the types that have a file of their own. */
public final class TypeJavadoc {

    private TypeJavadoc() {}

    public static Javadoc of(JavadocText sentence, Description description, String spec) {
        return Javadoc.of(sentence)
                .details(Details.of(description))
                .paragraph(JavadocText.phrase(
                        "Generated from %s: edit that spec, not this file.", JavadocText.code(spec)));
    }
}
