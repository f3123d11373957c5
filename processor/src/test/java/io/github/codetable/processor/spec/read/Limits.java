package io.github.codetable.processor.spec.read;

import java.util.Map;

/** The limits of the processor, for tests that draw specs near them. */
public final class Limits {

    public static final int TEXT_LENGTH = Limit.MAX_TEXT_LENGTH;

    private Limits() {}

    /** Returns the limits of a spec's elements by name. */
    public static Map<String, Integer> byName() {
        return Map.of(
                "codes", Limit.CODES.max(),
                "ranges", Limit.RANGES.max(),
                "columns", Limit.COLUMNS.max(),
                "frameworks", Limit.FRAMEWORKS.max(),
                "options", Limit.OPTIONS.max(),
                "names", Limit.NAMES.max());
    }
}
