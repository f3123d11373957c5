package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.emit.source.UniqueName;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Makes the search among many ranges: all numbers in segments, each with the innermost range of its numbers. */
public final class SegmentsEmitter {

    private final TypeNames names;
    private final Collection<String> taken;
    private final TreeMap<Integer, CodeBlock> segments = new TreeMap<>();

    public SegmentsEmitter(Table table, TypeNames names) {
        this.names = names;
        this.taken = UniqueName.takenByColumns(table);
        add(table, Integer.MIN_VALUE);
        for (Range range : table.ranges()) {
            add(table, range.from());
            if (range.to() < Integer.MAX_VALUE) {
                add(table, range.to() + 1);
            }
        }
    }

    private void add(Table table, int start) {
        Range range = table.rangeOf(start);
        segments.put(start, range == null ? CodeBlock.of("null") : CodeBlock.of("$N", range.identifier()));
    }

    /** Adds the segments, and tells the body of the method that finds the number's. */
    public CodeBlock addTo(TypeSpec.Builder type) {
        Identifier starts = UniqueName.of("starts", taken);
        Identifier ranges = UniqueName.of("rangeByStart", taken);
        type.addField(field(
                TypeName.INT, starts, "The first number of each segment that lies in the same ranges.", starts()));
        type.addField(field(names.range(), ranges, "The innermost range of each segment.", segments.values()));
        return CodeBlock.builder()
                .addStatement("int found = 0")
                .beginControlFlow(
                        "for (int step = $L; step > 0; step >>= 1)", Integer.highestOneBit(segments.size() - 1))
                .beginControlFlow("if (found + step < $1L && $2N[found + step] <= code)", segments.size(), starts)
                .addStatement("found += step")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $N[found]", ranges)
                .build();
    }

    private List<CodeBlock> starts() {
        List<CodeBlock> starts = new ArrayList<>();
        for (int start : segments.keySet()) {
            starts.add(
                    start == Integer.MIN_VALUE
                            ? CodeBlock.of("$T.MIN_VALUE", Integer.class)
                            : CodeBlock.of("$L", start));
        }
        return starts;
    }

    private static FieldSpec field(TypeName type, Identifier name, String meaning, Collection<CodeBlock> elements) {
        CodeBlock.Builder array = CodeBlock.builder();
        for (CodeBlock element : elements) {
            array.add(array.isEmpty() ? "{$L" : ",$W$L", element);
        }
        return FieldSpec.builder(
                        ArrayTypeName.of(type), name.toString(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(JavadocText.phrase(meaning)).build())
                .initializer(array.add("}").build())
                .build();
    }
}
