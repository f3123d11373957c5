package io.github.codetable.processor.check;

import io.github.codetable.processor.model.Table;
import java.util.List;

/** The columns whose values are listed, each of which gets an enum of its own. */
final class Optioned {

    private Optioned() {}

    /** Their names, in the order of the spec. */
    static List<String> columns(Table table) {
        return table.namesOfColumnsWithOptions();
    }
}
