package io.github.codetable.processor.emit;

import io.github.codetable.processor.model.Description;
import java.util.Optional;

/**
 * What a description says besides its title.
 *
 * @param doc its text, as a sentence
 * @param link its reference, when that is an address
 * @param reference its reference as a sentence, when that is no address
 */
record Details(JavadocText doc, Optional<JavadocText> link, JavadocText reference) {

    static Details of(Description description) {
        JavadocText doc = JavadocText.of(description.doc().orElse("")).sentence();
        String reference = description.reference().orElse("");
        return new Details(doc, JavadocText.web(reference), referring(JavadocText.of(reference)));
    }

    private static JavadocText referring(JavadocText reference) {
        return reference.isEmpty()
                ? reference
                : JavadocText.phrase("Reference: %s", reference).sentence();
    }
}
