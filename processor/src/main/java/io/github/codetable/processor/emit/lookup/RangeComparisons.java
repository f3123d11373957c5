package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.CodeBlock;
import io.github.codetable.processor.model.Range;
import java.util.Objects;

/** Generates statements that compare the code with ranges, and return the result of the first range that contains it. */
public final class RangeComparisons {

    private final CodeBlock.Builder code = CodeBlock.builder();
    private boolean isComplete;

    /** Adds a range. A range must follow the ranges inside it, and must have bounds. */
    public RangeComparisons add(Range range, CodeBlock result) {
        CodeBlock condition = IntervalCondition.of(Objects.requireNonNull(range.interval()));
        if (condition.isEmpty()) {
            code.addStatement("return $L", result);
            isComplete = true;
        } else {
            code.beginControlFlow("if ($L)", condition)
                    .addStatement("return $L", result)
                    .endControlFlow();
        }
        return this;
    }

    /** Returns the statements. The result is that of codes in none of the ranges. */
    public CodeBlock otherwise(CodeBlock result) {
        return isComplete
                ? code.build()
                : code.addStatement("return $L", result).build();
    }
}
