package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.naming.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * A name that the generated code declares.
 *
 * @param text the identifier
 * @param deprecated what to use instead, when the name is deprecated
 * @param place where it was written; for a name that a pattern makes, where the code was
 */
public record Name(String text, @Nullable String deprecated, Place place) {

    /** The identifier as code may have it; there is none where a check has found that the text is no identifier. */
    public Identifier identifier() {
        return new Identifier(text);
    }
}
