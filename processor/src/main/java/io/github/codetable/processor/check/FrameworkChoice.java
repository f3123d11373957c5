package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Which of a table's frameworks get a holder. */
public final class FrameworkChoice {

    /** The table with the frameworks asked for, or with all when none are; one that it does not have is reported. */
    public Table choose(Table table, List<String> keys, Report report) {
        if (keys.isEmpty()) {
            return table;
        }
        List<String> known = new ArrayList<>();
        for (Framework framework : table.frameworks()) {
            known.add(framework.key());
        }
        known.addAll(table.furtherFrameworks());
        for (String key : keys) {
            if (!known.contains(key)) {
                report.add(
                        Message.UNKNOWN_FRAMEWORK,
                        table.frameworksPlace(),
                        key,
                        " in the annotation",
                        known,
                        DidYouMean.hint(key, known));
            }
        }
        return table.withFrameworks(keys);
    }
}
