package io.github.codetable.processor.emit.javadoc;

import io.github.codetable.processor.model.Description;
import org.jspecify.annotations.Nullable;

/**
 * What a description says besides its title.
 *
 * @param doc its text, as a sentence
 * @param link its reference, when that is an address
 * @param reference its reference as a sentence, when that is no address
 */
public record Details(JavadocText doc, @Nullable JavadocText link, JavadocText reference) {

    public static Details of(Description description) {
        JavadocText doc = JavadocText.of(description.doc()).sentence();
        @Nullable String reference = description.reference();
        return new Details(doc, JavadocText.web(reference), referring(JavadocText.of(reference)));
    }

    private static JavadocText referring(JavadocText reference) {
        return reference.isEmpty()
                ? reference
                : JavadocText.phrase("Reference: %s", reference).sentence();
    }
}
