package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.naming.NamePattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framework: a naming scheme for codes.
 *
 * @param key the key in the spec, such as {@code fastapi}
 * @param holder the name of the class with the constants; deprecated if the framework is
 * @param pattern the pattern for codes without a name in this framework; null if there is none
 * @param patternRanges the ranges whose codes the pattern names; empty for all codes
 * @param description the title and texts
 * @param version the version of the framework that has these names; null if unknown
 * @param mirror the class that publishes the names; null if there is none
 * @param place the place of the key
 */
public record Framework(
        String key,
        Name holder,
        @Nullable NamePattern pattern,
        List<Reference> patternRanges,
        Description description,
        @Nullable String version,
        @Nullable Mirror mirror,
        Place place) {

    public Framework {
        patternRanges = List.copyOf(patternRanges);
    }

    /** Returns this framework without its pattern. */
    public Framework withoutPattern() {
        return new Framework(key, holder, null, List.of(), description, version, mirror, place);
    }
}
