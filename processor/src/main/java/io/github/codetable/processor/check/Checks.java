package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Table;
import java.util.List;

/** All the rules, in the order in which their problems are reported. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new TypeNameCheck(),
            new RangeCheck(),
            new CodeRangeCheck(),
            new ColumnNameCheck(),
            new OptionNameCheck(),
            new ColumnValueCheck(),
            new MissingValueCheck(),
            new CanonicalNameCheck(),
            new SameNameCheck(),
            new AliasCheck(),
            new PatternCheck(),
            new PatternRangeCheck(),
            new FrameworkNameCheck(),
            new SameFrameworkNameCheck(),
            new LinkCheck(),
            new ClassFileCheck());

    /** Reports every rule that the table breaks. */
    public void check(Table table, Report report) {
        for (Check check : ALL) {
            check.check(table, report);
        }
    }
}
