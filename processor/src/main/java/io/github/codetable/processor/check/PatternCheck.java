package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Pattern;
import java.util.List;

/** Patterns have known placeholders only, and make names of codes. */
final class PatternCheck implements Check {

    private static final String KNOWN = "{" + String.join("}, {", Pattern.placeholders()) + "}";

    @Override
    public void check(Table table, Report report) {
        for (Framework framework : table.frameworks()) {
            Pattern pattern = framework.pattern();
            if (pattern != null) {
                check(pattern, report);
            }
        }
    }

    private static void check(Pattern pattern, Report report) {
        List<String> known = Pattern.placeholders();
        for (String unknown : pattern.unknownPlaceholders()) {
            report.add(
                    Message.UNKNOWN_PLACEHOLDER,
                    pattern.place(),
                    pattern.text(),
                    unknown,
                    KNOWN,
                    DidYouMean.hint(unknown, known));
        }
        if (pattern.isConstant()) {
            report.add(Message.NO_PLACEHOLDER, pattern.place(), pattern.text(), KNOWN);
        } else if (pattern.unknownPlaceholders().isEmpty()) {
            NameRules.MADE_NAME.check(pattern.apply(1, "SOME_NAME"), pattern.place(), report);
        }
    }
}
