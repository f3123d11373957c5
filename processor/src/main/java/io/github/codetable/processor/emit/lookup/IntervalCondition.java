package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.CodeBlock;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.model.Interval;
import io.github.codetable.processor.model.Notation;

/** The condition that {@code code} lies in an interval, in Java's order of signed numbers. */
public final class IntervalCondition {

    private IntervalCondition() {}

    /** Returns the condition; empty if the interval contains every int. Comparisons that are always true are left out. */
    public static CodeBlock of(Interval interval) {
        // Of the unsigned intervals, those from a number to one that is negative in Java are two signed intervals.
        boolean isSplit = interval.from() > interval.to() && !interval.isReversed();
        CodeBlock atLeast = CodeBlock.of("$L <= code", JavaLiteral.code(interval.from(), interval.notation()));
        CodeBlock atMost = atMost(interval);
        if (isSplit) {
            boolean isAll = interval.from() == 0 && interval.to() == -1;
            return isAll ? CodeBlock.of("") : CodeBlock.of("$L || $L", atLeast, atMost);
        }
        boolean hasFirst = interval.from() != Integer.MIN_VALUE;
        boolean hasLast = interval.to() != Integer.MAX_VALUE;
        if (hasFirst && hasLast) {
            return CodeBlock.of("$L && $L", atLeast, atMost);
        }
        return hasFirst ? atLeast : hasLast ? atMost : CodeBlock.of("");
    }

    /** Avoids {@code code <= 0xFFFFFFFF}, which reads as if it were always true. */
    private static CodeBlock atMost(Interval interval) {
        return interval.notation() == Notation.HEX && interval.to() == -1
                ? CodeBlock.of("code < 0")
                : CodeBlock.of("code <= $L", JavaLiteral.code(interval.to(), interval.notation()));
    }
}
