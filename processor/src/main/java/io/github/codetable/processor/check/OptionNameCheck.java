package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Table;

/** The values that a column lists have names that constants can have. */
final class OptionNameCheck implements Check {

    @Override
    public void check(Table table, Report report) {
        for (Column column : table.columns()) {
            for (Column.Option option : column.options()) {
                NameRules.OPTION.check(option.name(), option.place(), report);
            }
        }
    }
}
