package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.CodeBlock;
import io.github.codetable.processor.model.Range;

/** Generates statements that compare the code with ranges, and return the result of the first range that contains it. */
public final class RangeComparisons {

    private final CodeBlock.Builder code = CodeBlock.builder();

    /** Adds a range. A range must follow the ranges inside it. */
    public RangeComparisons add(Range range, CodeBlock result) {
        code.beginControlFlow("if ($L <= code && code <= $L)", range.from(), range.to())
                .addStatement("return $L", result)
                .endControlFlow();
        return this;
    }

    /** Returns the statements. The result is that of codes in none of the ranges. */
    public CodeBlock otherwise(CodeBlock result) {
        return code.addStatement("return $L", result).build();
    }
}
