package io.github.codetable.processor.emit;

import io.github.codetable.processor.model.Description;

/** Makes the comments of the types that have a file of their own. */
final class TypeJavadoc {

    private TypeJavadoc() {}

    static Javadoc of(JavadocText sentence, Description description, String spec) {
        return Javadoc.of(sentence)
                .details(Details.of(description))
                .paragraph(JavadocText.phrase(
                        "Generated from %s: edit that spec, not this file.", JavadocText.code(spec)));
    }
}
