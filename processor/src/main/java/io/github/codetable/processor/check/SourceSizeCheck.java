package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.model.SourceBudget;
import io.github.codetable.processor.model.Table;
import java.util.List;

/** Limits the size of all generated files of a table: see {@link SourceBudget}. */
final class SourceSizeCheck implements Check {

    private static final long MILLION = 1_000_000;

    @Override
    public List<Diagnostic> check(Table table) {
        SourceBudget budget = new SourceBudget(table);
        if (budget.fits()) {
            return List.of();
        }
        long inEnum = budget.enumChars();
        long inHolders = budget.holderChars();
        Place place = inEnum > inHolders ? table.name().place() : table.frameworksPlace();
        String advice = inEnum > inHolders
                ? "shorten the texts, or the values that codes inherit"
                : "shorten the texts of the codes, which each holder repeats, or generate fewer frameworks";
        String sizes =
                "million characters of generated source, but needs up to %d in the enum and %d in the holders; %s"
                        .formatted(millions(inEnum), millions(inHolders), advice);
        return List.of(Diagnostic.error(Message.TOO_MANY, place, SourceBudget.MAX_CHARS / MILLION, sizes));
    }

    private static long millions(long chars) {
        return (chars + MILLION - 1) / MILLION;
    }
}
