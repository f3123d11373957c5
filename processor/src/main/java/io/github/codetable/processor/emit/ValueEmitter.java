package io.github.codetable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.SharedSets;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.naming.Identifier;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Emitter of the values of columns as expressions. A value that is missing in a broken spec becomes a default. */
final class ValueEmitter {

    private final TypeNames names;
    private final SharedSets sets;

    ValueEmitter(TypeNames names, SharedSets sets) {
        this.names = names;
        this.sets = sets;
    }

    /** Returns the value as an expression; an {@code Optional} for an optional column. */
    CodeBlock value(Column column, @Nullable Value value) {
        if (!column.optional()) {
            return requiredValue(column, value);
        }
        Class<?> type = column.type() == Column.Type.INT ? OptionalInt.class : Optional.class;
        return value == null
                ? CodeBlock.of("$T.empty()", type)
                : CodeBlock.of("$T.of($L)", type, requiredValue(column, value));
    }

    private CodeBlock requiredValue(Column column, @Nullable Value value) {
        return switch (column.type()) {
            case BOOLEAN -> CodeBlock.of("$L", flag(value));
            case INT -> CodeBlock.of("$L", number(value));
            case STRING -> JavaLiteral.of(value instanceof Value.Text text ? text.value() : "");
            case ENUM ->
                value instanceof Value.Choice choice ? constant(column, choice.identifier()) : firstOption(column);
            case SET -> set(column, value);
        };
    }

    private static boolean flag(@Nullable Value value) {
        return value instanceof Value.Flag flag && flag.value();
    }

    private static int number(@Nullable Value value) {
        return value instanceof Value.Int number ? number.value() : 0;
    }

    private CodeBlock firstOption(Column column) {
        return column.options().isEmpty()
                ? CodeBlock.of("null")
                : constant(column, column.options().get(0).identifier());
    }

    private CodeBlock set(Column column, @Nullable Value value) {
        SharedSets.SharedSet set = sets.of(column, value);
        return set == null
                ? CodeBlock.of("$T.emptySet()", Collections.class)
                : CodeBlock.of("$T.$N", names.sets(), set.identifier());
    }

    private CodeBlock constant(Column column, Identifier name) {
        return CodeBlock.of("$T.$N", names.options(column), name);
    }
}
