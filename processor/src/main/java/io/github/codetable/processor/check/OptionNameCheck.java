package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;

/** The rule that the listed values of a column are valid names of constants. */
final class OptionNameCheck implements Check {

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Column column : table.columns()) {
            for (Column.Option option : column.options()) {
                NameRule.OPTION.check(option.name(), option.place(), problems);
            }
        }
        return problems;
    }
}
