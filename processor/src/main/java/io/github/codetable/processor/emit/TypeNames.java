package io.github.codetable.processor.emit;

import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.ReservedNames;

/**
 * The types that a table becomes.
 *
 * @param table the enum
 */
record TypeNames(ClassName table) {

    static TypeNames of(PackageName packageName, Table table) {
        return new TypeNames(
                ClassName.get(packageName.toString(), table.name().identifier().toString()));
    }

    ClassName range() {
        return table.nestedClass("Range");
    }

    /** The enum of a column whose values are listed. */
    ClassName options(Column column) {
        return table.nestedClass(ReservedNames.nestedType(column.identifier()).toString());
    }

    ClassName holder(Framework framework) {
        return table.peerClass(framework.holder().identifier().toString());
    }
}
