package io.github.codetable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.naming.Identifier;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Makes expressions of a column's values. Where a broken spec has none, something of the type stands for it. */
final class ValueEmitter {

    private final TypeNames names;

    ValueEmitter(TypeNames names) {
        this.names = names;
    }

    CodeBlock emit(Column column, Optional<Value> known) {
        Value value = known.orElse(null);
        return switch (column.type()) {
            case BOOLEAN -> CodeBlock.of("$L", flag(value));
            case INT -> CodeBlock.of("$L", number(value));
            case STRING -> JavaLiteral.of(value instanceof Value.Text text ? text.value() : "");
            case ENUM -> value instanceof Value.Choice choice ? constant(column, choice.identifier()) : any(column);
            case SET -> set(column, value instanceof Value.Choices choices ? choices.values() : List.of());
        };
    }

    private static boolean flag(Value value) {
        return value instanceof Value.Flag flag && flag.value();
    }

    private static int number(Value value) {
        return value instanceof Value.Number number ? number.value() : 0;
    }

    private CodeBlock any(Column column) {
        return column.options().isEmpty()
                ? CodeBlock.of("null")
                : constant(column, column.options().get(0).identifier());
    }

    private CodeBlock set(Column column, List<Value.Choice> choices) {
        if (choices.isEmpty()) {
            return CodeBlock.of("$T.noneOf($T.class)", EnumSet.class, names.options(column));
        }
        CodeBlock.Builder constants = CodeBlock.builder();
        for (Value.Choice choice : choices) {
            constants.add(constants.isEmpty() ? "$L" : ", $L", constant(column, choice.identifier()));
        }
        return CodeBlock.of("$T.of($L)", EnumSet.class, constants.build());
    }

    private CodeBlock constant(Column column, Identifier name) {
        return CodeBlock.of("$T.$N", names.options(column), name);
    }
}
