package io.github.codetable.processor.page;

import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Range;

/**
 * Anchors of a page. The anchor of a code is its number, and that of a name is the name. All other anchors have a hyphen
 * behind a letter, so they differ from numbers and names.
 */
final class Anchors {

    static final String CODES = "page-codes";
    static final String SEARCH = "page-search";
    static final String FILTER = "page-filter";
    static final String COUNT = "page-count";

    private Anchors() {}

    static String of(Range range) {
        return "range-" + range.name();
    }

    static String of(Column column) {
        return "column-" + column.name();
    }

    static String of(Column column, Column.Option option) {
        return of(column) + "-" + option.name();
    }
}
