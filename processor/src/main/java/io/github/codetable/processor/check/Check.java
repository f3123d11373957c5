package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.model.Table;
import java.util.List;

/** A rule that every table must follow. */
interface Check {

    /** Returns the violations of the rule, each at the place that must change; empty if there are none. */
    List<Diagnostic> check(Table table);
}
