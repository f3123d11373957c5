package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.mirrors.MirrorChecker;
import io.github.codetable.processor.model.Table;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Looks at all types that a table names. */
public final class ReferencedTypes {

    private final InterfaceResolver interfaces;
    private final MirrorChecker mirrors;

    public ReferencedTypes(Elements elements, Types types) {
        this.interfaces = new InterfaceResolver(elements, types);
        this.mirrors = new MirrorChecker(elements);
    }

    /** Finds what the enum of a table without problems implements, and reports all that is wrong with the types. */
    public Implementation check(Table table, String packageName, Report report) {
        Implementation implementation = interfaces.resolve(table, packageName, report, report);
        mirrors.compare(table, report);
        return implementation;
    }

    /**
     * Finds what the enum implements by what is left of a table. What cannot be answered or compared is not reported: it
     * may be so only because of something that is missing.
     */
    public Implementation salvage(Table left, String packageName, Report report) {
        return interfaces.resolve(left, packageName, report, Report.discarding());
    }
}
