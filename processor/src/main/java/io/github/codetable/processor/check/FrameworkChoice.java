package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The frameworks that get a holder.
 *
 * @param keys the keys of the frameworks; empty for all frameworks of the table
 */
public record FrameworkChoice(List<String> keys) implements Check {

    public FrameworkChoice {
        keys = List.copyOf(keys);
    }

    /** Returns an error for each key that the table does not have. */
    @Override
    public List<Diagnostic> check(Table table) {
        List<String> known = new ArrayList<>();
        for (Framework framework : table.frameworks()) {
            known.add(framework.key());
        }
        known.addAll(table.unreadFrameworks());
        List<Diagnostic> problems = new ArrayList<>();
        for (String key : keys) {
            if (!known.contains(key)) {
                problems.add(Diagnostic.error(
                        Message.UNKNOWN_FRAMEWORK,
                        table.frameworksPlace(),
                        key,
                        " in the annotation",
                        known,
                        DidYouMean.hint(key, known)));
            }
        }
        return problems;
    }

    /** Returns the table with the chosen frameworks only, in the order of the table. */
    public Table apply(Table table) {
        return keys.isEmpty() ? table : table.withFrameworks(keys);
    }
}
