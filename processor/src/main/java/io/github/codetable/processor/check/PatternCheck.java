package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Reference;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.NameForm;
import io.github.codetable.processor.naming.NamePattern;
import java.util.ArrayList;
import java.util.List;

/** The rule that patterns have known placeholders, make identifiers, and apply to ranges of the table. */
final class PatternCheck implements Check {

    private static final String PLACEHOLDERS = "{" + String.join("}, {", NamePattern.placeholders()) + "}";

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        List<String> ranges = new ArrayList<>();
        for (Range range : table.ranges()) {
            ranges.add(range.name());
        }
        for (Framework framework : table.frameworks()) {
            NamePattern pattern = framework.pattern();
            if (pattern != null && checkText(pattern, problems)) {
                checkNames(pattern, framework, table, problems);
            }
            checkRanges(framework, ranges, problems);
        }
        return problems;
    }

    /** Returns true if the pattern has a placeholder and no unknown one. */
    private static boolean checkText(NamePattern pattern, List<Diagnostic> problems) {
        List<String> unknown = pattern.unknownPlaceholders();
        for (String placeholder : unknown) {
            problems.add(Diagnostic.error(
                    Message.UNKNOWN_PLACEHOLDER,
                    pattern.place(),
                    pattern.text(),
                    placeholder,
                    PLACEHOLDERS,
                    DidYouMean.hint(placeholder, NamePattern.placeholders())));
        }
        if (pattern.isConstant()) {
            problems.add(Diagnostic.error(Message.NO_PLACEHOLDER, pattern.place(), pattern.text(), PLACEHOLDERS));
            return false;
        }
        return unknown.isEmpty();
    }

    /** Reports the first code with a valid name for which the pattern makes no identifier. */
    private static void checkNames(NamePattern pattern, Framework framework, Table table, List<Diagnostic> problems) {
        for (Row row : table.rows()) {
            if (row.names().containsKey(framework.key())
                    || !NameRule.CANONICAL.form().matches(row.name().text())) {
                continue;
            }
            for (Name name : table.namesOf(row, framework)) {
                if (!NameForm.IDENTIFIER.matches(name.text())) {
                    NameRule.nameMadeBy(pattern, framework, row.label(table.notation()))
                            .check(name.text(), pattern.place(), problems);
                    return;
                }
            }
        }
    }

    private static void checkRanges(Framework framework, List<String> known, List<Diagnostic> problems) {
        for (Reference range : framework.patternRanges()) {
            if (!known.contains(range.name())) {
                problems.add(Diagnostic.error(
                        Message.UNKNOWN_RANGE,
                        range.place(),
                        range.name(),
                        known,
                        DidYouMean.hint(range.name(), known)));
            }
        }
    }
}
