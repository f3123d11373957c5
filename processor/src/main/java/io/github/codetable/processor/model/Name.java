package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.naming.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * A name that the generated code declares.
 *
 * @param text the text of the name; empty if the spec has no valid text
 * @param deprecated the advice for users of a deprecated name; null if the name is not deprecated
 * @param place the place of the name; the place of the code if a pattern makes the name
 */
public record Name(String text, @Nullable String deprecated, Place place) {

    /**
     * Returns the name as an identifier.
     *
     * @throws IllegalArgumentException if the text is not an identifier, which the checks report before
     */
    public Identifier identifier() {
        return new Identifier(text);
    }
}
