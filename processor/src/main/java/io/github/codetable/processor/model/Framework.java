package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.naming.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One naming scheme.
 *
 * @param key its key in the spec, such as {@code fastapi}
 * @param holder the name of its class of constants; deprecated when the framework is
 * @param pattern makes the name of each code that gives none
 * @param patternRanges the ranges whose codes the pattern names; empty for all codes
 * @param description its title and texts
 * @param version what the names were read from
 * @param mirror the class that publishes them
 * @param place where the key was written
 */
public record Framework(
        String key,
        Name holder,
        @Nullable Pattern pattern,
        List<Mention> patternRanges,
        Description description,
        @Nullable String version,
        @Nullable Mirror mirror,
        Place place) {

    public Framework {
        patternRanges = List.copyOf(patternRanges);
    }

    /** The same with no names but those that codes give. */
    public Framework withoutPattern() {
        return new Framework(key, holder, null, List.of(), description, version, mirror, place);
    }
}
