package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.naming.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * One naming scheme.
 *
 * @param key its key in the spec, such as {@code fastapi}
 * @param holder the name of its class of constants; deprecated when the framework is
 * @param pattern makes the name of each code that gives none
 * @param description its title and texts
 * @param place where the key was written
 */
public record Framework(String key, Name holder, Optional<Pattern> pattern, Description description, Place place) {

    /** The names that it gives a row, as they were written or as the pattern makes them. */
    List<Name> namesOf(Row row) {
        List<Name> written = row.names().get(key);
        if (written != null) {
            return written;
        }
        return pattern.map(made -> made.apply(row.code(), row.name().text()))
                .map(text -> List.of(new Name(text, Optional.empty(), row.place())))
                .orElse(List.of());
    }
}
