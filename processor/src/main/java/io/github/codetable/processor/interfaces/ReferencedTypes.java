package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.mirrors.MirrorChecker;
import io.github.codetable.processor.model.Table;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A checker of the types that a table names: the interfaces of its enum and the mirrored classes. */
public final class ReferencedTypes {

    private final InterfaceResolver interfaces;
    private final MirrorChecker mirrors;

    public ReferencedTypes(Elements elements, Types types) {
        this.interfaces = new InterfaceResolver(elements, types);
        this.mirrors = new MirrorChecker(elements);
    }

    /** Returns the interfaces that the enum implements. Reports all problems of the named types. */
    public Implementation check(Table table, String packageName, Report report) {
        Implementation implementation = interfaces.resolve(table, packageName, report, report);
        mirrors.compare(table, report);
        return implementation;
    }

    /**
     * Returns the interfaces that the enum implements, for the valid part of a table with problems. Reports only
     * interfaces that cannot be implemented. Problems of their methods and of mirrored classes may follow from the
     * missing part.
     */
    public Implementation checkValidPart(Table validPart, String packageName, Report report) {
        return interfaces.resolve(validPart, packageName, report, Report.discarding());
    }
}
