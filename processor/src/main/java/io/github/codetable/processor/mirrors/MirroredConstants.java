package io.github.codetable.processor.mirrors;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The public constants of a class that may stand for codes.
 *
 * @param byName the constants by their names
 * @param isWhole false when there may be more, inherited from a class that is missing
 */
public record MirroredConstants(Map<String, MirroredConstant> byName, boolean isWhole) {

    public MirroredConstants {
        byName = Map.copyOf(byName);
    }

    Optional<MirroredConstant> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** True when there are none. */
    boolean isNothing() {
        return byName.isEmpty() && isWhole;
    }

    /** All of them, sorted. */
    List<MirroredConstant> sorted() {
        return byName.values().stream().sorted(MirroredConstant.ORDER).toList();
    }
}
