package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import javax.lang.model.element.Modifier;

/** Generates the lookups from a code to its range: {@code forCode}, {@code find} and {@code of} of the ranges' enum. */
public final class RangeLookupEmitter {

    private final Table table;
    private final TypeNames names;

    public RangeLookupEmitter(Table table, TypeNames names) {
        this.table = table;
        this.names = names;
    }

    public void addTo(TypeSpec.Builder type) {
        // The method describe of the table's enum, whose name a range may have.
        CodeBlock message = CodeBlock.of(
                "$L +$Wdescribe(code)",
                JavaLiteral.of("no range of " + table.name().text() + " contains the code "));
        DerivedLookups lookups = new DerivedLookups(
                names.range(),
                "range",
                "Returns the innermost range that contains the code",
                "no range contains the code",
                message);
        type.addMethod(LookupKey.CODE
                .method(
                        Modifier.PUBLIC,
                        new Identifier("forCode"),
                        names.nullable(names.range()),
                        lookups.forCodeJavadoc())
                .addCode(comparing())
                .build());
        lookups.addTo(type);
    }

    /**
     * Returns statements that compare the code with each range. A binary search is no faster for up to 100 ranges. At the
     * limit of 200 ranges the method has 3,600 bytes; HotSpot compiles methods of up to 8,000.
     */
    private CodeBlock comparing() {
        RangeComparisons comparisons = new RangeComparisons();
        for (Range range : table.rangesInnerFirst()) {
            comparisons.add(range, CodeBlock.of("$N", range.identifier()));
        }
        return comparisons.otherwise(CodeBlock.of("null"));
    }
}
