package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * All checks in two stages. The second stage checks the table without the columns, patterns and canonical names that the
 * first stage found to be invalid. So no problem is reported that only follows from another problem.
 */
public final class Checks {

    /** The checks of elements that the spec writes. */
    private static final List<Check> WRITTEN = List.of(
            new TypeNameCheck(),
            new RangeCheck(),
            new CodeRangeCheck(),
            new ColumnNameCheck(),
            new OptionNameCheck(),
            new ColumnValueCheck(),
            new CanonicalNameCheck(),
            new SameNameCheck(),
            new AliasCheck(),
            new PatternCheck());

    /** The checks of derived elements: inherited values, names made by patterns, the size of classes. */
    private static final List<Check> DERIVED = List.of(
            new MissingValueCheck(), new FrameworkNameCheck(), new SameFrameworkNameCheck(), new ClassFileCheck());

    /** Returns the problems of the table, in the order of the checks; empty if the table is valid. */
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = run(WRITTEN, table);
        Table next = problems.isEmpty() ? table : new InvalidNameFilter(problems).withoutCauses(table);
        problems.addAll(run(DERIVED, next));
        return problems;
    }

    /**
     * Returns the problems of the generated files.
     *
     * @param chosen the table with only the frameworks that get a holder
     */
    public List<Diagnostic> checkFiles(Table chosen) {
        return new SourceSizeCheck().check(chosen);
    }

    private static List<Diagnostic> run(List<Check> stage, Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Check check : stage) {
            problems.addAll(check.check(table));
        }
        return problems;
    }
}
